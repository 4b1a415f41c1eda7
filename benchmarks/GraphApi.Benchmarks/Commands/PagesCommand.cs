using System.CommandLine;
using GraphApi.Benchmarks.Claims;

namespace GraphApi.Benchmarks.Commands;

/// <summary><c>pages</c>: what pages cost, near and far, of many and of few, of a relationship and of a path, with a count and without.</summary>
internal static class PagesCommand
{
    public static Command Create()
    {
        var claims = new ClaimOptions();
        var pages = new Command("pages", "What pages cost, near and far; with NEO4J_URI set on Neo4j as well");
        claims.AddTo(pages);
        pages.SetAction(async (parsed, cancellation) =>
        {
            await foreach (var meter in claims.Stores(parsed).OpenAsync(cancellation))
                await new PageReport(meter, claims.Graph(parsed)).WriteAsync(parsed.InvocationConfiguration.Output, cancellation);
        });
        return pages;
    }
}
