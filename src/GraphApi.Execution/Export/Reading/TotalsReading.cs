using GraphApi.Planning.Stores;

namespace GraphApi.Execution.Export.Reading;

/// <summary>Adds the numbers of nodes up, a column a type.</summary>
internal sealed class TotalsReading : IRowConsumer
{
    public long Sum { get; private set; }

    public void Consume<TReader>(TReader row)
        where TReader : struct, IRowReader, allows ref struct
    {
        Sum = 0;
        var columns = row.BeginList();
        while (row.Next(ref columns))
        {
            var parts = row.BeginList();
            while (row.Next(ref parts))
                Sum += row.TryReadInteger(out var total) ? total : throw new InvalidOperationException("The store's row lacks a total.");
        }
    }
}
