using System.Buffers.Text;
using System.Text;
using System.Text.Unicode;
using GraphApi.Model.Types;
using GraphApi.Planning.Paging;

namespace GraphApi.Planning.Binding;

/// <summary>The Relay <c>id</c> of a node: base64url of <c>Type:key</c> as UTF-8.</summary>
public static class GlobalId
{
    private const int StackBytes = 256;

    public static string Encode(NodeType type, string key) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{type.Name}:{key}"));

    /// <summary>False where the text is no global id; the type that it names may be none of the schema.</summary>
    public static bool TryDecode(string id, out string typeName, out string key)
    {
        (typeName, key) = ("", "");
        if (!OpaqueText.IsValid(id, out var length))
            return false;
        var bytes = length <= StackBytes ? stackalloc byte[length] : new byte[length];
        Base64Url.DecodeFromChars(id, bytes);
        var colon = bytes.IndexOf((byte)':');
        if (colon < 1 || !Utf8.IsValid(bytes))
            return false;
        (typeName, key) = (Encoding.UTF8.GetString(bytes[..colon]), Encoding.UTF8.GetString(bytes[(colon + 1)..]));
        return true;
    }
}
