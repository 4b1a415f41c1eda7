using System.Globalization;
using GraphApi.Benchmarks.Stores;

namespace GraphApi.Benchmarks.Claims;

/// <summary>Prints what pages of twenty cost, and how many times Kyiv's first each costs.</summary>
internal sealed class PageReport(StoreMeter meter, ClaimGraph graph)
{
    private const int PageSize = 20;
    private const int DeepPage = 1_000;
    private const string Nodes = "nodes { key text }";

    public async Task WriteAsync(TextWriter output, CancellationToken cancellation)
    {
        await output.WriteLineAsync($"| page of {PageSize} | {meter.Unit} (milliseconds) | of page 1 |");
        await output.WriteLineAsync("|---|---|---|");
        var first = await meter.MeasureAsync(Page(ClaimGraph.Kyiv, "claims", ""), cancellation);
        foreach (var (name, operation) in await OperationsAsync(cancellation))
            await output.WriteLineAsync(Row(name, await meter.MeasureAsync(operation, cancellation), first));
        await output.WriteLineAsync();
    }

    private async Task<(string Name, string Operation)[]> OperationsAsync(CancellationToken cancellation)
    {
        var deep = Math.Min(DeepPage, graph.Many / PageSize / 2);
        var (before, last) = (await CursorAsync((deep - 1) * PageSize, cancellation), await CursorAsync(graph.Many - PageSize, cancellation));
        return
        [
            ("page 1 of Kyiv", Page(ClaimGraph.Kyiv, "claims", "")),
            ($"page {deep:N0}", Page(ClaimGraph.Kyiv, "claims", $", after: \"{before}\"")),
            ($"last page, {graph.Many / PageSize:N0}", Page(ClaimGraph.Kyiv, "claims", $", after: \"{last}\"")),
            ("page 1 of a place with 3 claims", Page(ClaimGraph.Rare, "claims", "")),
            ("page 1 with `totalCount`", Page(ClaimGraph.Kyiv, "claims", "", $"totalCount {Nodes}")),
            ("page 1 with `hasNextPage`", Page(ClaimGraph.Kyiv, "claims", "", $"{Nodes} pageInfo {{ hasNextPage }}")),
            ("`claimsWithin` of Kyiv, in which nothing lies", Page(ClaimGraph.Kyiv, "claimsWithin", "")),
            ("`claimsWithin` of the oblast, with 21 places", Page(ClaimGraph.Oblast, "claimsWithin", "")),
            ("that with `totalCount`", Page(ClaimGraph.Oblast, "claimsWithin", "", $"totalCount {Nodes}")),
        ];
    }

    private Task<string> CursorAsync(int rows, CancellationToken cancellation) =>
        meter.CursorAsync($"{{ place(key: \"{ClaimGraph.Kyiv}\") {{ claims(first: {rows}) {{ pageInfo {{ endCursor }} }} }} }}", "endCursor", cancellation);

    private static string Page(string place, string field, string after, string selection = Nodes) =>
        $"{{ place(key: \"{place}\") {{ {field}(first: {PageSize}{after}) {{ {selection} }} }} }}";

    private static string Row(string name, Measurement page, Measurement first) =>
        string.Create(CultureInfo.InvariantCulture, $"| {name} | {page} | {(double)page.Work / first.Work:0.00} |");
}
