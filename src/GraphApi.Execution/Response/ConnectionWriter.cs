using GraphApi.Execution.Response.Aggregates;
using GraphApi.Planning.Plans;
using GraphApi.Planning.Plans.Aggregates;
using GraphApi.Planning.Stores;

namespace GraphApi.Execution.Response;

/// <summary>Writes connections: <c>{ totalCount, nodes, edges, pageInfo, aggregate, groups }</c> in the order of the selection set.</summary>
internal sealed class ConnectionWriter(WriterState state, ObjectWriter objects, ScalarWriter scalars)
{
    private readonly RowsWriter _rows = new(state, objects, scalars);
    private readonly PageInfoWriter _pageInfo = new(state.Buffer);
    private readonly AggregateWriter _aggregates = new(state, scalars);
    private readonly GroupsWriter _groups = new(state, scalars);
    private readonly ResponseBuffer _buffer = state.Buffer;

    /// <summary>Takes one column, a list as <see cref="ConnectionStep"/> describes it. False where null must move up.</summary>
    public bool Write<TReader>(ref TReader row, ConnectionStep step)
        where TReader : struct, IRowReader, allows ref struct
    {
        _buffer.Write((byte)'{');
        var list = row.BeginList();
        var rows = row;
        var (count, written) = (0, 0);
        if (step.NeedsRows)
        {
            row.Next(ref list);
            rows = row;
            if (step.ShowsRowsAsRead && !WriteAsRead(ref row, step, out count))
                return false;
            written = step.ShowsRowsAsRead ? 1 : 0;
            if (written == 0)
                count = CountRows(ref row);
        }

        var facts = ReadFacts(ref row, ref list, step, count);
        var columns = row;
        var columnList = list;
        while (row.Next(ref list))
            row.Skip();
        return WriteParts(rows, columns, columnList, step, facts, written);
    }

    private bool WriteAsRead<TReader>(ref TReader row, ConnectionStep step, out int count)
        where TReader : struct, IRowReader, allows ref struct
    {
        var part = step.RowsParts[0];
        var end = step.Window.TakesExtraRow ? state.Values[step.Window.LimitSlot].AsInteger() - 1 : long.MaxValue;
        _buffer.Write(part.ResponseName.Json);
        state.Path.Push(part.ResponseName);
        if (!_rows.Write(ref row, step, part, first: 0, end, columnsBefore: 0, out count))
            return false;
        state.Path.Pop();
        return true;
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

    /// <param name="columns">Stands before the parts' own columns, which are the next of <paramref name="list"/>.</param>
    /// <param name="written">How many parts are written already.</param>
    private bool WriteParts<TReader>(TReader rows, TReader columns, ListCursor list, ConnectionStep step, PageFacts facts, int written)
        where TReader : struct, IRowReader, allows ref struct
    {
        var columnsBefore = 0;
        for (var i = written; i < step.Parts.Length; i++)
        {
            var part = step.Parts[i];
            if (i > 0)
                _buffer.Write((byte)',');
            _buffer.Write(part.ResponseName.Json);
            state.Path.Push(part.ResponseName);
            if (!WritePart(rows, columns, list, step, part, facts, columnsBefore))
                return false;
            state.Path.Pop();
            columnsBefore += (part as RowsPart)?.ColumnsInRow ?? 0;
            for (var j = 0; j < part.Columns && columns.Next(ref list); j++)
                columns.Skip();
        }

        _buffer.Write((byte)'}');
        return true;
    }

    private bool WritePart<TReader>(
        TReader rows, TReader columns, ListCursor list, ConnectionStep step, ConnectionPart part, PageFacts facts, int columnsBefore)
        where TReader : struct, IRowReader, allows ref struct
    {
        switch (part)
        {
            case RowsPart shown: return _rows.Write(ref rows, step, shown, facts.First, facts.First + facts.Shown, columnsBefore, out _);
            case TotalCountPart: _buffer.WriteInteger(facts.Total); return true;
            case PageInfoPart pageInfo: _pageInfo.Write(rows, step, pageInfo.Fields, facts); return true;
            case AggregatePart aggregate: _aggregates.Write(columns, list, aggregate, facts.Total); return true;
            case GroupsPart groups: _groups.Write(columns, list, groups); return true;
            case ConnectionTypenamePart typename: _buffer.WriteString(typename.TypeName); return true;
            default: throw new InvalidOperationException($"Unknown part {part.GetType().Name}.");
        }
    }
}
