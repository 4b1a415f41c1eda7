using System.Globalization;
using System.Runtime.CompilerServices;

namespace GraphApi.Sqlite.Printing;

/// <summary>
/// A piece of a statement, written as an interpolated string whose holes say what they are: another piece, a
/// <see cref="Name"/>, a <see cref="Parameter"/> or a number of ours. A string is none of these, so no value can get into the text.
/// </summary>
/// <remarks><c>Sql where = $"{column} &gt; {new Parameter(2)}";</c></remarks>
[InterpolatedStringHandler]
internal sealed class Sql
{
    private readonly List<object> _pieces;

    public Sql(int literalLength, int formattedCount) => _pieces = new List<object>((formattedCount * 2) + 1);

    private Sql(List<object> pieces) => _pieces = pieces;

    public static Sql Empty { get; } = new([]);

    public static Sql Join(string separator, IEnumerable<Sql> parts)
    {
        var joined = new List<object>();
        foreach (var part in parts)
        {
            if (joined.Count > 0)
                joined.Add(separator);
            joined.AddRange(part._pieces);
        }

        return new Sql(joined);
    }

    /// <summary>
    /// The parts with an operator between, as a balanced tree: a plain chain of a thousand terms exceeds SQLite's depth of expressions.
    /// </summary>
    public static Sql Chain(string separator, ReadOnlySpan<Sql> parts) => parts.Length == 1
        ? parts[0]
        : Join(separator, [Grouped(separator, parts[..(parts.Length / 2)]), Grouped(separator, parts[(parts.Length / 2)..])]);

    public void AppendLiteral(string syntax) => _pieces.Add(syntax);

    public void AppendFormatted(Name name) => _pieces.Add(name);

    public void AppendFormatted(Parameter parameter) => _pieces.Add(parameter);

    public void AppendFormatted(Sql piece) => _pieces.AddRange(piece._pieces);

    public void AppendFormatted(int number) => _pieces.Add(number.ToString(CultureInfo.InvariantCulture));

    public SqlText Print()
    {
        var writer = new SqlWriter();
        foreach (var piece in _pieces)
        {
            if (piece is Name name)
                writer.Identifier(name);
            else if (piece is Parameter parameter)
                writer.Parameter(parameter);
            else
                writer.Syntax((string)piece);
        }

        return writer.ToText();
    }

    private static Sql Grouped(string separator, ReadOnlySpan<Sql> parts) =>
        parts.Length <= 2 ? Join(separator, parts.ToArray()) : $"({Chain(separator, parts)})";
}
