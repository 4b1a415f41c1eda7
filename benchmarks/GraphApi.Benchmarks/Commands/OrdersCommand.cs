using System.CommandLine;
using GraphApi.Benchmarks.Orders;
using GraphApi.Benchmarks.Stores;

namespace GraphApi.Benchmarks.Commands;

/// <summary>
/// <c>orders</c>: what a page costs by the key, by orders that are kept and by one that is sorted: the first, the last, and that of a place
/// with few neighbours.
/// </summary>
internal static class OrdersCommand
{
    public static Command Create()
    {
        var claims = new Option<int>("--claims") { Description = "How many claims there are; five of six are about one place", DefaultValueFactory = _ => 120_000 };
        var seed = new Option<int>("--seed") { Description = "The same seed and size make the same graph", DefaultValueFactory = _ => 2022 };
        var orders = new Command("orders", "What a page costs, by the order that it is in; with NEO4J_URI set on Neo4j as well") { claims, seed };
        orders.SetAction((parsed, cancellation) => RunAsync(
            new OrderGraph(parsed.GetValue(claims), parsed.GetValue(seed)), parsed.InvocationConfiguration.Output, cancellation));
        return orders;
    }

    private static async Task RunAsync(OrderGraph graph, TextWriter output, CancellationToken cancellation)
    {
        await MeasureAsync(await SqliteMeter.OpenAsync(OrderGraph.Model, cancellation), graph, output, cancellation);
        if (await Neo4jMeter.OpenAsync(OrderGraph.Model, cancellation) is { } neo4j)
            await MeasureAsync(neo4j, graph, output, cancellation);
        else
            await output.WriteLineAsync("Neo4j: set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD to measure it too.");
    }

    private static async Task MeasureAsync(StoreMeter meter, OrderGraph graph, TextWriter output, CancellationToken cancellation)
    {
        await using (meter)
        {
            foreach (var batch in graph.Batches())
                await meter.Store.ImportAsync(batch, cancellation);
            await output.WriteLineAsync($"{meter.Name}, {graph.Claims:N0} claims, {graph.Many:N0} about one place and {OrderGraph.Few} about another. {meter.Unit} (milliseconds):");
            await output.WriteLineAsync();
            await new OrderReport(meter).WriteAsync(output, cancellation);
        }
    }
}
