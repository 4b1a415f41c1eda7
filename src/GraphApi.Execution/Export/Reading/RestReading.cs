using GraphApi.Execution.Response;
using GraphApi.Model;
using GraphApi.Planning.Plans;
using GraphApi.Planning.Stores;

namespace GraphApi.Execution.Export.Reading;

/// <summary>Takes more neighbours of one node from the store's row; none where the node has gone.</summary>
internal sealed class RestReading(GraphModel model, LookupStep step, string key, ResponseBuffer buffer, PageSize size) : IRowConsumer
{
    public NeighbourList List { get; private set; } = null!;

    /// <summary>Starts afresh each time: a store that lost its connection in mid-answer may ask again.</summary>
    public void Consume<TReader>(TReader row)
        where TReader : struct, IRowReader, allows ref struct
    {
        buffer.Truncate(0);
        List = new NeighbourList([], null);
        var columns = row.BeginList();
        row.Next(ref columns);
        if (row.TryReadNull())
            return;
        var branch = step.Selection.Branches[0];
        var fields = row.BeginList();
        row.Next(ref fields);
        List = new RowReading(model, buffer, size).ReadNeighbours(ref row, (ConnectionStep)branch.Fields[0], branch.Types[0], key);
    }
}
