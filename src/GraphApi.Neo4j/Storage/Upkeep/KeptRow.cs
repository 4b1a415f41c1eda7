using System.Collections.Immutable;
using System.Text;
using GraphApi.Model.Fields;
using GraphApi.Model.Values;
using GraphApi.Planning.Stores;

namespace GraphApi.Neo4j.Storage.Upkeep;

/// <summary>A node or relationship as upkeep reads it.</summary>
/// <param name="Id">The server's own.</param>
/// <param name="Values">Of the fields that what it carries is made of.</param>
/// <param name="Texts">What is made already: of a relationship the places of its ends; then what it carries, column by column.</param>
internal sealed record KeptRow(string Id, ImmutableArray<GraphValue> Values, ImmutableArray<string?> Texts)
{
    /// <summary>Of a record whose one column is the list of all that.</summary>
    public static KeptRow Read(ReadOnlySpan<byte> record, IEnumerable<ScalarField> fields)
    {
        var row = new PackStreamRowReader(record);
        var columns = row.BeginList();
        row.Next(ref columns);
        var id = ReadText(ref row)!;
        var values = ImmutableArray.CreateBuilder<GraphValue>();
        foreach (var field in fields)
        {
            row.Next(ref columns);
            values.Add(ReadValue(ref row, field.Type.Kind));
        }

        var texts = ImmutableArray.CreateBuilder<string?>();
        while (row.Next(ref columns))
            texts.Add(ReadText(ref row));
        return new KeptRow(id, values.ToImmutable(), texts.ToImmutable());
    }

    /// <summary>A value of another kind, which only others can have written, is none.</summary>
    private static GraphValue ReadValue(ref PackStreamRowReader row, ScalarKind kind)
    {
        if (row.IsList)
            return ReadList(ref row, kind);
        if (RowValue.TryRead(ref row, kind, out var value))
            return value;
        return ReadText(ref row) is { } text ? GraphValue.String(text) : GraphValue.Null;
    }

    private static GraphValue ReadList(ref PackStreamRowReader row, ScalarKind kind)
    {
        var elements = ImmutableArray.CreateBuilder<GraphValue>();
        var list = row.BeginList();
        while (row.Next(ref list))
            elements.Add(ReadValue(ref row, kind));
        return GraphValue.List(elements.ToImmutable());
    }

    private static string? ReadText(ref PackStreamRowReader row)
    {
        if (row.TryReadString(out var text))
            return Encoding.UTF8.GetString(text.Utf8);
        row.Skip();
        return null;
    }
}
