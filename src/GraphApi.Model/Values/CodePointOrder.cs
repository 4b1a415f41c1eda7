namespace GraphApi.Model.Values;

/// <summary>
/// The order of strings on every store: by code point, as UTF-8 bytes sort. It differs from UTF-16's order only where a
/// surrogate meets a unit from U+E000 up.
/// </summary>
public sealed class CodePointOrder : IComparer<string>
{
    public static CodePointOrder Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        ReadOnlySpan<char> left = x, right = y;
        var common = left.CommonPrefixLength(right);
        return common == left.Length || common == right.Length
            ? left.Length.CompareTo(right.Length)
            : Weight(left[common]).CompareTo(Weight(right[common]));
    }

    /// <summary>Moves surrogates above all other units, where the code points lie that they stand for.</summary>
    private static int Weight(char unit) => char.IsSurrogate(unit) ? unit + 0x10000 : unit;
}
