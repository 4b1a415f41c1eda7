using System.Buffers.Text;
using System.Text;
using GraphApi.Model.Types;

namespace GraphApi.Planning.Binding;

/// <summary>The Relay <c>id</c> of a node: base64url of <c>Type:key</c> as UTF-8.</summary>
public static class GlobalId
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string Encode(NodeType type, string key) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{type.Name}:{key}"));

    /// <summary>False where the text is no global id; the type that it names may be none of the schema.</summary>
    public static bool TryDecode(string id, out string typeName, out string key)
    {
        (typeName, key) = ("", "");
        if (!Base64Url.IsValid(id))
            return false;
        try
        {
            var text = StrictUtf8.GetString(Base64Url.DecodeFromChars(id));
            var colon = text.IndexOf(':', StringComparison.Ordinal);
            if (colon < 1)
                return false;
            (typeName, key) = (text[..colon], text[(colon + 1)..]);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
