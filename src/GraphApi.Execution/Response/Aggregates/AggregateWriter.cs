using System.Collections.Immutable;
using GraphApi.Model.Values;
using GraphApi.Planning.Plans.Aggregates;
using GraphApi.Planning.Stores;

namespace GraphApi.Execution.Response.Aggregates;

/// <summary>Writes <c>aggregate</c>. Nothing in it moves null up: a measure that cannot be told is null itself.</summary>
internal sealed class AggregateWriter(WriterState state, ScalarWriter scalars)
{
    private readonly SumWriter _sums = new(state);
    private readonly ResponseBuffer _buffer = state.Buffer;

    /// <summary>Takes the part's own columns, the first of which is the next of <paramref name="columns"/>.</summary>
    public void Write<TReader>(TReader row, ListCursor columns, AggregatePart part, long total)
        where TReader : struct, IRowReader, allows ref struct =>
        WriteFields(row, columns, part, part.Fields, total);

    private void WriteFields<TReader>(
        TReader row, ListCursor columns, AggregatePart part, ImmutableArray<AggregateField> fields, long total)
        where TReader : struct, IRowReader, allows ref struct
    {
        _buffer.Write((byte)'{');
        for (var i = 0; i < fields.Length; i++)
        {
            if (i > 0)
                _buffer.Write((byte)',');
            _buffer.Write(fields[i].ResponseName.Json);
            state.Path.Push(fields[i].ResponseName);
            WriteField(row, columns, part, fields[i], total);
            state.Path.Pop();
        }

        _buffer.Write((byte)'}');
    }

    private void WriteField<TReader>(TReader row, ListCursor columns, AggregatePart part, AggregateField field, long total)
        where TReader : struct, IRowReader, allows ref struct
    {
        switch (field)
        {
            case AggregateCount: _buffer.WriteInteger(total); break;
            case AggregateTypename typename: _buffer.WriteString(typename.TypeName); break;
            case AggregateOfEdge edge: WriteFields(row, columns, part, edge.Fields, total); break;
            case AggregateOfField values: WriteFields(row, columns, part, values.Measures, total); break;
            case AggregateValue value: WriteValue(row, columns, part, value); break;
            default: throw new InvalidOperationException($"Unknown aggregate field {field.GetType().Name}.");
        }
    }

    private void WriteValue<TReader>(TReader row, ListCursor columns, AggregatePart part, AggregateValue value)
        where TReader : struct, IRowReader, allows ref struct
    {
        Find(ref row, ref columns, part, value.Column);
        if (value.Column.Fold == Fold.Tally)
            _sums.WriteTally(row, value);
        else if (value.Column.Fold == Fold.Halves)
            _sums.WriteHalves(row, value);
        else if (value.Measure != AggregateMeasure.DistinctCount)
            scalars.Write(ref row, value.Step);
        else if (row.TryReadInteger(out var count))
            _buffer.WriteInteger(count);
        else
            throw new InvalidOperationException("The store's row lacks a count.");
    }

    /// <summary>Stands on the column. A measure may be asked for anywhere in the selection, so each is looked for from the start.</summary>
    private static void Find<TReader>(ref TReader row, ref ListCursor columns, AggregatePart part, AggregateColumn column)
        where TReader : struct, IRowReader, allows ref struct
    {
        var folds = part.Folds.IsEmpty ? 0 : 1;
        if (column.Fold == Fold.Tally)
        {
            Pass(ref row, ref columns, folds + part.Tallies.IndexOf(column));
            return;
        }

        Pass(ref row, ref columns, 0);
        var only = row.BeginList();
        Pass(ref row, ref only, 0);
        var values = row.BeginList();
        Pass(ref row, ref values, part.Folds.IndexOf(column));
    }

    private static void Pass<TReader>(ref TReader row, ref ListCursor list, int count)
        where TReader : struct, IRowReader, allows ref struct
    {
        for (var i = 0; i <= count; i++)
        {
            if (!row.Next(ref list))
                throw new InvalidOperationException("The store's row lacks an aggregate.");
            if (i < count)
                row.Skip();
        }
    }
}
