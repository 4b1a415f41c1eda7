using System.Numerics;
using GraphApi.Model.Values;
using GraphApi.Planning.Plans.Aggregates;
using GraphApi.Planning.Stores;

namespace GraphApi.Execution.Response.Aggregates;

/// <summary>Writes sums and means: put together without loss from what the store gives, and rounded once.</summary>
internal sealed class SumWriter(WriterState state)
{
    private const int HalfBits = 32;
    private readonly ResponseBuffer _buffer = state.Buffer;

    /// <summary>Whole numbers: see <see cref="Fold.Halves"/>.</summary>
    public void WriteHalves<TReader>(TReader row, AggregateValue value)
        where TReader : struct, IRowReader, allows ref struct
    {
        var list = row.BeginList();
        var (high, low) = (ReadInteger(ref row, ref list), ReadInteger(ref row, ref list));
        var (numbers, values) = (ReadInteger(ref row, ref list), ReadInteger(ref row, ref list));
        var sum = ((BigInteger)high << HalfBits) + low;
        if (numbers != values)
            Refuse(value);
        else if (value.Measure == AggregateMeasure.Avg)
            WriteFloat(numbers == 0 ? null : ExactQuotient.Of(sum, numbers), value);
        else if (sum < long.MinValue || sum > long.MaxValue)
            state.RefuseSum(value.Step, "Long");
        else
            _buffer.WriteInteger((long)sum);
    }

    /// <summary>Floats: see <see cref="Fold.Tally"/>.</summary>
    public void WriteTally<TReader>(TReader row, AggregateValue value)
        where TReader : struct, IRowReader, allows ref struct
    {
        var sum = default(ExactSum);
        for (var list = row.BeginList(); row.Next(ref list);)
        {
            var pair = row.BeginList();
            if (!row.Next(ref pair) || !row.TryReadFloat(out var number))
            {
                Refuse(value);
                return;
            }

            sum.Add(number, ReadInteger(ref row, ref pair));
            if (row.Next(ref pair))
                throw new InvalidOperationException("The store's row has more than value and count.");
        }

        if (value.Measure == AggregateMeasure.Avg)
            WriteFloat(sum.Count == 0 ? null : sum.Average, value);
        else
            WriteFloat(sum.Sum, value);
    }

    private void Refuse(AggregateValue value) =>
        state.RefuseStored(value.Step, $"a value of {value.Of.Field.Name} is no {value.Of.Field.Type.Name}.");

    private void WriteFloat(double? number, AggregateValue value)
    {
        if (number is null)
            _buffer.WriteNull();
        else if (double.IsFinite(number.Value))
            _buffer.WriteFloat(number.Value);
        else
            state.RefuseSum(value.Step, "Float");
    }

    /// <summary>Sums over nothing may be null.</summary>
    private static long ReadInteger<TReader>(ref TReader row, ref ListCursor list)
        where TReader : struct, IRowReader, allows ref struct
    {
        if (!row.Next(ref list))
            throw new InvalidOperationException("The store's row lacks a number.");
        if (row.TryReadInteger(out var number) || row.TryReadNull())
            return number;
        throw new InvalidOperationException("The store's row has something else in place of a whole number.");
    }
}
