using GraphApi.Planning.Plans;
using GraphApi.Planning.Stores;

namespace GraphApi.Execution.Response;

/// <summary>Writes connections: <c>{ totalCount, nodes, edges, pageInfo }</c> in the order of the selection set.</summary>
internal sealed class ConnectionWriter(WriterState state, ObjectWriter objects, ScalarWriter scalars)
{
    private readonly RowsWriter _rows = new(state, objects, scalars);
    private readonly PageInfoWriter _pageInfo = new(state.Buffer);
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
            case RowsPart shown: return _rows.Write(rows, step, shown, facts, columnsBefore);
            case TotalCountPart: _buffer.WriteInteger(facts.Total); return true;
            case PageInfoPart pageInfo: _pageInfo.Write(rows, step, pageInfo.Fields, facts); return true;
            case ConnectionTypenamePart typename: _buffer.WriteString(typename.TypeName); return true;
            default: throw new InvalidOperationException($"Unknown part {part.GetType().Name}.");
        }
    }
}
