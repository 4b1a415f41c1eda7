using GraphApi.Planning.Binding;
using GraphApi.Planning.Paging;
using GraphApi.Planning.Plans;
using GraphApi.Planning.Stores;

namespace GraphApi.Execution.Response;

/// <summary>Reads the sort key that a row starts with, and writes it as a cursor.</summary>
internal static class SortKeys
{
    public static RowString Read<TReader>(ref TReader row, ref ListCursor cells)
        where TReader : struct, IRowReader, allows ref struct =>
        row.Next(ref cells) && row.TryReadString(out var sortKey)
            ? sortKey
            : throw new InvalidOperationException("The store's row lacks its sort key.");

    public static void WriteCursor(ResponseBuffer buffer, ConnectionStep step, scoped RowString sortKey)
    {
        var scope = Cursor.Scope(ConnectionName.Of(step.Source), step.Window.Descending);
        buffer.WriteString(Cursor.Encode(scope, JsonEscape.Undo(sortKey)));
    }
}
