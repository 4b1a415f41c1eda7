using System.Globalization;
using GraphApi.Benchmarks.Stores;

namespace GraphApi.Benchmarks.Orders;

/// <summary>
/// Prints a row an order: page 1 of the place of many, its last page behind a cursor, the same counted from the end, and the page of the
/// rare place; then how many times page 1 the others cost.
/// </summary>
internal sealed class OrderReport(StoreMeter meter)
{
    private const int PageSize = 20;

    private static readonly (string Name, string Order)[] OfPlaces =
    [
        ("key", ""),
        ("`orderBy`, the relationship's field", ", order: { edge: { relevance: DESC } }"),
        ("`orderBy`, the neighbour's field", ", order: { saidFrom: DESC }"),
        ("not kept: sorted", ", order: { text: DESC }"),
    ];

    private static readonly (string Name, string Root, string Order)[] OfRoots =
    [
        ("root, key", "claims", ""),
        ("root, `@index`", "claims", ", order: { saidFrom: DESC }"),
        ("root, not kept: sorted", "claims", ", order: { text: DESC }"),
        ("interface's root, key", "records", ""),
        ("interface's root, `@index`", "records", ", order: { saidFrom: DESC }"),
        ("interface's root, not kept: sorted", "records", ", order: { text: DESC }"),
    ];

    public async Task WriteAsync(TextWriter output, CancellationToken cancellation)
    {
        await output.WriteLineAsync("| order | page 1 | last page | from the end | rare place | last : first | rare : first |");
        await output.WriteLineAsync("|---|---|---|---|---|---|---|");
        foreach (var (name, order) in OfPlaces)
            await output.WriteLineAsync(await RowAsync(name, p => OfPlace("kyiv", p + order), OfPlace("rare", $"first: {PageSize}{order}"), cancellation));
        foreach (var (name, root, order) in OfRoots)
            await output.WriteLineAsync(await RowAsync(name, p => OfRoot(root, p + order), null, cancellation));
        await output.WriteLineAsync();
    }

    private async Task<string> RowAsync(string name, Func<string, string> operation, string? rare, CancellationToken cancellation)
    {
        var first = await meter.MeasureAsync(operation($"first: {PageSize}"), cancellation);
        var cursor = await meter.CursorAsync(operation($"last: {PageSize + 1}"), "startCursor", cancellation);
        var last = await meter.MeasureAsync(operation($"first: {PageSize}, after: \"{cursor}\""), cancellation);
        var backward = await meter.MeasureAsync(operation($"last: {PageSize}"), cancellation);
        var few = rare is null ? null : await meter.MeasureAsync(rare, cancellation);
        return $"| {name} | {first} | {last} | {backward} | {few?.ToString() ?? ""} | {Ratio(last, first)} | {(few is null ? "" : Ratio(few, first))} |";
    }

    private static string Ratio(Measurement one, Measurement other) => string.Create(CultureInfo.InvariantCulture, $"{(double)one.Work / other.Work:0.00}");

    private static string OfPlace(string key, string page) => $"{{ place(key: \"{key}\") {{ {OfRoot("claims", page)[2..^2]} }} }}";

    private static string OfRoot(string root, string page) => $"{{ {root}({page}) {{ edges {{ cursor node {{ key text }} }} pageInfo {{ startCursor hasNextPage }} }} }}";
}
