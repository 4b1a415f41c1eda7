using System.Globalization;

namespace GraphApi.Planning.Import;

/// <summary>What stands between the elements of a list, as neo4j-admin's <c>--array-delimiter</c> names it: <c>|</c>, <c>U+001F</c>.</summary>
public static class CsvDelimiter
{
    public const char Usual = ';';

    private const string CodePoint = "U+";

    /// <summary>False for what is no one character, or one that CSV needs for itself.</summary>
    public static bool TryParse(string text, out char delimiter)
    {
        delimiter = text.Length == 1 ? text[0] : default;
        if (text.StartsWith(CodePoint, StringComparison.Ordinal)
            && ushort.TryParse(text.AsSpan(CodePoint.Length), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number))
            delimiter = (char)number;
        return delimiter is not ('\0' or ',' or '"' or '\n' or '\r' or ':') && !char.IsSurrogate(delimiter);
    }
}
