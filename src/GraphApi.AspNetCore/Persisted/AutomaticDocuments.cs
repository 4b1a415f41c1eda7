using System.Security.Cryptography;
using System.Text;

namespace GraphApi.AspNetCore.Persisted;

/// <summary>
/// The documents that clients sent with their hash. Two generations: when the young one is full it becomes the old one, and what the
/// old one held and nobody asked for since is gone.
/// </summary>
/// <param name="maxCharacters">How much text a generation holds.</param>
internal sealed class AutomaticDocuments(int maxCharacters = AutomaticDocuments.DefaultMaxCharacters)
{
    private const int DefaultMaxCharacters = 8 * 1024 * 1024;
    private readonly Lock _turn = new();
    private Dictionary<string, string> _young = new(StringComparer.Ordinal);
    private Dictionary<string, string> _old = new(StringComparer.Ordinal);
    private int _characters;

    /// <summary>The hash of a text as clients give it: hexadecimal digits, small.</summary>
    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    public string? Find(string hash)
    {
        lock (_turn)
        {
            if (!_young.TryGetValue(hash, out var text) && _old.TryGetValue(hash, out text))
                Add(hash, text);
            return text;
        }
    }

    public void Keep(string hash, string text)
    {
        lock (_turn)
            Add(hash, text);
    }

    private void Add(string hash, string text)
    {
        if (text.Length > maxCharacters || !_young.TryAdd(hash, text))
            return;
        _characters += text.Length;
        if (_characters <= maxCharacters)
            return;
        _old = _young;
        _young = new Dictionary<string, string>(StringComparer.Ordinal);
        _characters = 0;
    }
}
