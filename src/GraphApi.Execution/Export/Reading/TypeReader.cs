using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using GraphApi.Execution.Response;
using GraphApi.Model;
using GraphApi.Model.Types;
using GraphApi.Model.Values;
using GraphApi.Planning.Export;
using GraphApi.Planning.Plans;
using GraphApi.Planning.Stores;

namespace GraphApi.Execution.Export.Reading;

/// <summary>Reads the nodes of a type by key, page by page, and of nodes with many neighbours the rest.</summary>
internal sealed class TypeReader(GraphModel model, IGraphStore store, IGraphReading reading, NodeType type, ImmutableArray<ExportRoute> routes)
{
    private readonly ExportPlans _plans = new(store.OrdersByValues);
    private readonly Dictionary<ExportRoute, Prepared> _rests = [];
    private PageSize _size = PageSize.Usual;

    public async IAsyncEnumerable<NodePage> ReadAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var page = await ReadPageAsync(Prepare(_plans.Page(type, routes, isFirst: true)), null, cancellation);
        yield return page;
        var next = page.Rest is null ? null : Prepare(_plans.Page(type, routes, isFirst: false));
        while (page.Rest is { } after)
            yield return page = await ReadPageAsync(next!, after, cancellation);
    }

    /// <summary>More neighbours of a node; the buffer is to hold them, and what it held is gone.</summary>
    public Task<NeighbourList> ReadRestAsync(ExportRoute route, string key, GraphValue after, ResponseBuffer buffer, CancellationToken cancellation)
    {
        if (!_rests.TryGetValue(route, out var rest))
            _rests.Add(route, rest = Prepare(_plans.Rest(route)));
        return ReadAsync(PageSize.Alone, async size =>
        {
            var consumer = new RestReading(model, (LookupStep)rest.Plan.Roots[0], key, buffer, size);
            await ExecuteAsync(rest, GraphValue.String(key), size, after, consumer, cancellation);
            return consumer.List;
        });
    }

    private Task<NodePage> ReadPageAsync(Prepared prepared, GraphValue? after, CancellationToken cancellation) => ReadAsync(_size, async size =>
    {
        _size = size;
        var consumer = new PageReading(model, (ConnectionStep)prepared.Plan.Roots[0], type, new ResponseBuffer(), size);
        await ExecuteAsync(prepared, GraphValue.Integer(size.Nodes), size, after ?? GraphValue.Null, consumer, cancellation);
        return consumer.Page;
    });

    private async Task ExecuteAsync(
        Prepared prepared, GraphValue first, PageSize size, GraphValue after, IRowConsumer consumer, CancellationToken cancellation)
    {
        var values = new GraphValue[prepared.Plan.SlotCount];
        values[ExportPlans.LimitSlot] = first;
        values[ExportPlans.NeighboursSlot] = GraphValue.Integer(size.Neighbours);
        values[ExportPlans.AfterSlot] = after;
        await reading.ExecuteAsync(prepared.Statement, values, consumer, cancellation);
    }

    /// <summary>Reads half as much, and again half of that, where an answer is larger than it may be.</summary>
    private static async Task<T> ReadAsync<T>(PageSize size, Func<PageSize, Task<T>> read)
    {
        while (true)
        {
            try
            {
                return await read(size);
            }
            catch (StoreException e) when (e.Kind == StoreErrorKind.AnswerTooLarge && size.Halved is not null)
            {
                size = size.Halved!;
            }
        }
    }

    private Prepared Prepare(OperationPlan plan) => new(plan, store.Compile(plan));

    private sealed record Prepared(OperationPlan Plan, IStoreStatement Statement);
}
