using System.Text;
using GraphApi.Execution;
using GraphApi.Model;
using GraphApi.Planning.Stores;

namespace GraphApi.Store.Tests.Orders;

/// <summary>Orders that are kept are as true as those that are sorted when they are asked for, whatever became of the schema in between.</summary>
public abstract class OrderTests
{
    [SkippableFact]
    public async Task Kept_orders_are_those_that_are_sorted()
    {
        await ClearAsync();
        await ImportAsync(OrderGraph.Model, OrderGraph.Batch(OrderGraph.Model));

        await AssertTrueAsync("\"key\":\"kyiv\",\"byWeight\":{\"edges\":[{\"cursor\"");
    }

    [SkippableFact]
    public async Task What_changes_moves_to_its_new_place()
    {
        await ClearAsync();
        await ImportAsync(OrderGraph.Model, OrderGraph.Batch(OrderGraph.Model));

        await ImportAsync(OrderGraph.Model, OrderGraph.Changes(OrderGraph.Model));

        await AssertTrueAsync("\"weight\":3");
    }

    [SkippableFact]
    public async Task A_schema_that_gains_orders_gets_them_filled()
    {
        await ClearAsync();
        await ImportAsync(OrderGraph.WithoutOrders, OrderGraph.Batch(OrderGraph.WithoutOrders));

        await AssertTrueAsync("\"weight\":8");
    }

    [SkippableFact]
    public async Task Orders_that_were_given_up_and_come_back_are_filled_anew()
    {
        await ClearAsync();
        await ImportAsync(OrderGraph.Model, OrderGraph.Batch(OrderGraph.Model));

        await ImportAsync(OrderGraph.WithoutOrders, OrderGraph.Changes(OrderGraph.WithoutOrders));

        await AssertTrueAsync("\"weight\":3");
    }

    [SkippableFact]
    public async Task The_longest_values_fit_their_indexes()
    {
        await ClearAsync();
        await ImportAsync(OrderGraph.Model, OrderGraph.Longest(OrderGraph.Model));

        await AssertTrueAsync("\uFFFD\uFFFD");
        await ClearAsync();
    }

    internal abstract Task ClearAsync();

    /// <summary>A store with what is there.</summary>
    internal abstract IGraphStore Open(GraphModel model);

    /// <summary>The store answers alike with the orders and, behind that, without them.</summary>
    private async Task AssertTrueAsync(string part)
    {
        var kept = await AskAsync(OrderGraph.Model);

        Assert.Equal(await AskAsync(OrderGraph.WithoutOrders), kept);
        Assert.Contains(part, kept, StringComparison.Ordinal);
    }

    private async Task ImportAsync(GraphModel model, GraphApi.Planning.Import.GraphBatch batch)
    {
        await using var store = Open(model);
        await store.OpenAsync(default);
        await store.ImportAsync(batch, default);
    }

    private async Task<string> AskAsync(GraphModel model)
    {
        await using var store = Open(model);
        await store.OpenAsync(default);
        var response = await new GraphExecutor(model, store, new ExecutionOptions()).ExecuteAsync(new GraphRequest(OrderGraph.Query));
        return response.Failure is null ? Encoding.UTF8.GetString(response.Body.Span) : throw new InvalidOperationException("The query failed.", response.Failure);
    }
}
