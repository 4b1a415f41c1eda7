using System.Collections.Immutable;
using GraphApi.Planning.Binding;
using GraphApi.Planning.Paging;
using GraphApi.Planning.Plans;
using GraphApi.Planning.Stores;

namespace GraphApi.Execution.Response;

/// <summary>Writes connections: <c>{ totalCount, nodes, edges, pageInfo }</c> in the order of the selection set.</summary>
internal sealed class ConnectionWriter(WriterState state, ObjectWriter objects, ScalarWriter scalars)
{
    private readonly ResponseBuffer _buffer = state.Buffer;

    /// <summary>Takes one column, a list as <see cref="ConnectionStep"/> describes it. False where null must move up.</summary>
    public bool Write<TReader>(ref TReader row, ConnectionStep step)
        where TReader : struct, IRowReader, allows ref struct
    {
        var list = row.BeginList();
        var rows = row;
        var count = 0;
        if (step.NeedsRows)
        {
            row.Next(ref list);
            rows = row;
            count = CountRows(ref row);
        }

        var facts = ReadFacts(ref row, ref list, step, count);
        while (row.Next(ref list))
            row.Skip();
        return WriteParts(rows, step, facts);
    }

    private static int CountRows<TReader>(ref TReader row)
        where TReader : struct, IRowReader, allows ref struct
    {
        var list = row.BeginList();
        var count = 0;
        for (; row.Next(ref list); count++)
            row.Skip();
        return count;
    }

    private PageFacts ReadFacts<TReader>(ref TReader row, ref ListCursor list, ConnectionStep step, int count)
        where TReader : struct, IRowReader, allows ref struct
    {
        var total = 0L;
        if (step.SelectsTotalCount && (!row.Next(ref list) || !row.TryReadInteger(out total)))
            throw new InvalidOperationException("The store's row lacks a total.");
        var below = step.Window.ProbesBelow && ReadProbe(ref row, ref list);
        var above = step.Window.ProbesAbove && ReadProbe(ref row, ref list);
        return new PageFacts(step.Window, count, state.Values[step.Window.LimitSlot].AsInteger(), total, below, above);
    }

    private static bool ReadProbe<TReader>(ref TReader row, ref ListCursor list)
        where TReader : struct, IRowReader, allows ref struct =>
        row.Next(ref list) && row.TryReadBoolean(out var found)
            ? found
            : throw new InvalidOperationException("The store's row lacks a probe.");

    private bool WriteParts<TReader>(TReader rows, ConnectionStep step, PageFacts facts)
        where TReader : struct, IRowReader, allows ref struct
    {
        _buffer.Write((byte)'{');
        var columnsBefore = 0;
        for (var i = 0; i < step.Parts.Length; i++)
        {
            var part = step.Parts[i];
            if (i > 0)
                _buffer.Write((byte)',');
            _buffer.Write(part.ResponseName.Json);
            state.Path.Push(part.ResponseName);
            if (!WritePart(rows, step, part, facts, columnsBefore))
                return false;
            state.Path.Pop();
            columnsBefore += (part as RowsPart)?.Columns ?? 0;
        }

        _buffer.Write((byte)'}');
        return true;
    }

    private bool WritePart<TReader>(TReader rows, ConnectionStep step, ConnectionPart part, PageFacts facts, int columnsBefore)
        where TReader : struct, IRowReader, allows ref struct
    {
        switch (part)
        {
            case RowsPart shown: return WriteRows(rows, step, shown, facts, columnsBefore);
            case TotalCountPart: _buffer.WriteInteger(facts.Total); return true;
            case PageInfoPart pageInfo: WritePageInfo(rows, step, pageInfo.Fields, facts); return true;
            case ConnectionTypenamePart typename: _buffer.WriteString(typename.TypeName); return true;
            default: throw new InvalidOperationException($"Unknown part {part.GetType().Name}.");
        }
    }

    private bool WriteRows<TReader>(TReader rows, ConnectionStep step, RowsPart part, PageFacts facts, int columnsBefore)
        where TReader : struct, IRowReader, allows ref struct
    {
        var list = rows.BeginList();
        _buffer.Write((byte)'[');
        for (var i = 0; i < facts.First + facts.Shown && rows.Next(ref list); i++)
        {
            if (i < facts.First)
            {
                rows.Skip();
                continue;
            }

            if (i > facts.First)
                _buffer.Write((byte)',');
            state.Path.Push(i - facts.First);
            if (!WriteRow(ref rows, step, part, columnsBefore))
                return false;
            state.Path.Pop();
        }

        _buffer.Write((byte)']');
        return true;
    }

    private bool WriteRow<TReader>(ref TReader row, ConnectionStep step, RowsPart part, int columnsBefore)
        where TReader : struct, IRowReader, allows ref struct
    {
        var cells = row.BeginList();
        var sortKey = step.Window.NeedsCursor ? ReadSortKey(ref row, ref cells) : default;
        for (var i = 0; i < columnsBefore && row.Next(ref cells); i++)
            row.Skip();
        var written = part is EdgesPart edges
            ? WriteEdge(ref row, ref cells, step, edges.Fields, sortKey)
            : WriteNode(ref row, ref cells, ((NodesPart)part).Selection);
        while (written && row.Next(ref cells))
            row.Skip();
        return written;
    }

    private static RowString ReadSortKey<TReader>(ref TReader row, ref ListCursor cells)
        where TReader : struct, IRowReader, allows ref struct =>
        row.Next(ref cells) && row.TryReadString(out var sortKey)
            ? sortKey
            : throw new InvalidOperationException("The store's row lacks its sort key.");

    private bool WriteEdge<TReader>(
        ref TReader row, ref ListCursor cells, ConnectionStep step, ImmutableArray<EdgeField> fields, scoped RowString sortKey)
        where TReader : struct, IRowReader, allows ref struct
    {
        _buffer.Write((byte)'{');
        for (var i = 0; i < fields.Length; i++)
        {
            if (i > 0)
                _buffer.Write((byte)',');
            _buffer.Write(fields[i].ResponseName.Json);
            state.Path.Push(fields[i].ResponseName);
            if (!WriteEdgeField(ref row, ref cells, step, fields[i], sortKey))
                return false;
            state.Path.Pop();
        }

        _buffer.Write((byte)'}');
        return true;
    }

    private bool WriteEdgeField<TReader>(
        ref TReader row, ref ListCursor cells, ConnectionStep step, EdgeField field, scoped RowString sortKey)
        where TReader : struct, IRowReader, allows ref struct
    {
        switch (field)
        {
            case EdgeNode node: return WriteNode(ref row, ref cells, node.Selection);
            case EdgeScalar scalar: return row.Next(ref cells) && scalars.Write(ref row, scalar.Step);
            case EdgeCursor: WriteCursor(step, sortKey); return true;
            case EdgeTypename typename: _buffer.WriteString(typename.TypeName); return true;
            default: throw new InvalidOperationException($"Unknown edge field {field.GetType().Name}.");
        }
    }

    private bool WriteNode<TReader>(ref TReader row, ref ListCursor cells, ObjectSelection selection)
        where TReader : struct, IRowReader, allows ref struct =>
        selection.IsPolymorphic
            ? row.Next(ref cells) && objects.WriteNode(ref row, selection)
            : objects.WriteFields(ref row, ref cells, selection.Branches[0].Fields, selection.Branches[0].Types[0]);

    private void WritePageInfo<TReader>(TReader rows, ConnectionStep step, ImmutableArray<PageInfoField> fields, PageFacts facts)
        where TReader : struct, IRowReader, allows ref struct
    {
        _buffer.Write((byte)'{');
        for (var i = 0; i < fields.Length; i++)
        {
            if (i > 0)
                _buffer.Write((byte)',');
            _buffer.Write(fields[i].ResponseName.Json);
            switch (fields[i].Kind)
            {
                case PageInfoKind.HasNextPage: _buffer.WriteBoolean(facts.HasNextPage); break;
                case PageInfoKind.HasPreviousPage: _buffer.WriteBoolean(facts.HasPreviousPage); break;
                case PageInfoKind.StartCursor: WriteCursorOf(rows, step, facts, facts.First); break;
                case PageInfoKind.EndCursor: WriteCursorOf(rows, step, facts, facts.First + facts.Shown - 1); break;
                default: _buffer.WriteString("PageInfo"); break;
            }
        }

        _buffer.Write((byte)'}');
    }

    private void WriteCursorOf<TReader>(TReader rows, ConnectionStep step, PageFacts facts, int index)
        where TReader : struct, IRowReader, allows ref struct
    {
        if (facts.Shown == 0)
        {
            _buffer.WriteNull();
            return;
        }

        var list = rows.BeginList();
        for (var i = 0; rows.Next(ref list) && i < index; i++)
            rows.Skip();
        var cells = rows.BeginList();
        WriteCursor(step, ReadSortKey(ref rows, ref cells));
    }

    private void WriteCursor(ConnectionStep step, scoped RowString sortKey)
    {
        var scope = Cursor.Scope(ConnectionName.Of(step.Source), step.Window.Descending);
        _buffer.WriteString(Cursor.Encode(scope, JsonEscape.Undo(sortKey)));
    }
}
