using GraphApi.Execution.Response;
using GraphApi.Model;
using GraphApi.Model.Types;
using GraphApi.Planning.Plans;
using GraphApi.Planning.Stores;

namespace GraphApi.Execution.Export.Reading;

/// <summary>Takes a page of nodes from the store's row.</summary>
internal sealed class PageReading(GraphModel model, ConnectionStep step, NodeType type, ResponseBuffer buffer, PageSize size) : IRowConsumer
{
    public NodePage Page { get; private set; } = null!;

    /// <summary>Starts afresh each time: a store that lost its connection in mid-answer may ask again.</summary>
    public void Consume<TReader>(TReader row)
        where TReader : struct, IRowReader, allows ref struct
    {
        buffer.Truncate(0);
        var columns = row.BeginList();
        row.Next(ref columns);
        Page = new RowReading(model, buffer, size).ReadNodes(ref row, step, type);
    }
}
