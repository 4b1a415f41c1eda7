using System.Collections.Immutable;
using System.Text;
using GraphApi.Model.Values;
using GraphApi.Planning.Paging;
using GraphApi.Planning.Plans;
using GraphApi.Planning.Stores;

namespace GraphApi.Execution.Response;

/// <summary>Reads the sort key that a row starts with, and writes it as a cursor.</summary>
internal static class SortKeys
{
    public static RowString Read<TReader>(ref TReader row, ref ListCursor cells, CursorFormat format)
        where TReader : struct, IRowReader, allows ref struct
    {
        if (!row.Next(ref cells))
            throw new InvalidOperationException("The store's row lacks its sort key.");
        if (row.TryReadString(out var sortKey))
            return sortKey;
        return new RowString(Encoding.UTF8.GetBytes(ReadList(ref row, format)), isEscaped: false);
    }

    public static void WriteCursor(ResponseBuffer buffer, ConnectionStep step, scoped RowString sortKey) =>
        buffer.WriteString(Cursor.Encode(step.Window.Cursor.Scope, JsonEscape.Undo(sortKey)));

    private static string ReadList<TReader>(ref TReader row, CursorFormat format)
        where TReader : struct, IRowReader, allows ref struct
    {
        var list = row.BeginList();
        var components = ImmutableArray.CreateBuilder<GraphValue>(format.Terms.Length + 1);
        foreach (var kind in format.Terms.Add(ScalarKind.String))
        {
            row.Next(ref list);
            components.Add(ReadValue(ref row, kind));
        }

        return row.Next(ref list)
            ? throw new InvalidOperationException("The store's sort key holds more than its order.")
            : format.Write(components.ToArray());
    }

    private static GraphValue ReadValue<TReader>(ref TReader row, ScalarKind kind)
        where TReader : struct, IRowReader, allows ref struct =>
        RowValue.TryRead(ref row, kind, out var value) ? value
        : row.TryReadString(out var text) ? GraphValue.String(Encoding.UTF8.GetString(JsonEscape.Undo(text)))
        : Passed(ref row);

    /// <summary>What breaks the schema has no place of its own: such rows are where null is.</summary>
    private static GraphValue Passed<TReader>(ref TReader row)
        where TReader : struct, IRowReader, allows ref struct
    {
        row.Skip();
        return GraphValue.Null;
    }
}
