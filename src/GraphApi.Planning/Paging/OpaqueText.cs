using System.Buffers;
using System.Buffers.Text;

namespace GraphApi.Planning.Paging;

/// <summary>The form of cursors and global ids: base64url without padding (RFC 4648, section 5).</summary>
internal static class OpaqueText
{
    private static readonly SearchValues<char> Alphabet =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");

    /// <summary>Whether the text is base64url, and how many bytes it stands for.</summary>
    public static bool IsValid(ReadOnlySpan<char> text, out int length)
    {
        // The framework's decoder reads over white space and padding, so that one id would have many texts, and it counts too few bytes
        // for white space alone.
        length = 0;
        return !text.ContainsAnyExcept(Alphabet) && Base64Url.IsValid(text, out length);
    }
}
