using System.Buffers.Binary;
using System.Buffers.Text;
using System.Text;

namespace GraphApi.Planning.Paging;

/// <summary>
/// An opaque cursor: base64url of a version byte, four bytes that bind it to a connection and its order, and the row's sort key
/// as UTF-8. It holds all that a page needs, so it survives a restart.
/// </summary>
public static class Cursor
{
    private const byte Version = 1;
    private const int HeaderLength = 5;

    /// <summary>
    /// What a cursor is bound to: a connection's API name and its order, <c>PlaceClaims|text|edge.kind-</c> and which way it runs. Not
    /// its filter.
    /// </summary>
    public static uint Scope(string apiName, bool descending)
    {
        // FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/
        var hash = 2166136261;
        foreach (var unit in apiName)
            hash = (hash ^ unit) * 16777619;
        return (hash ^ (descending ? 1u : 0u)) * 16777619;
    }

    public static string Encode(uint scope, string sortKey) => Encode(scope, Encoding.UTF8.GetBytes(sortKey));

    public static string Encode(uint scope, ReadOnlySpan<byte> sortKey)
    {
        var bytes = new byte[HeaderLength + sortKey.Length];
        bytes[0] = Version;
        BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(1), scope);
        sortKey.CopyTo(bytes.AsSpan(HeaderLength));
        return Base64Url.EncodeToString(bytes);
    }

    /// <summary>False where the text is no cursor of ours, or one of another connection or order.</summary>
    public static bool TryDecode(uint scope, string cursor, out string sortKey)
    {
        sortKey = "";
        if (!OpaqueText.IsValid(cursor, out _))
            return false;
        var bytes = Base64Url.DecodeFromChars(cursor);
        if (bytes.Length < HeaderLength || bytes[0] != Version || BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(1)) != scope)
            return false;

        try
        {
            sortKey = StrictUtf8.GetString(bytes.AsSpan(HeaderLength));
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
}
