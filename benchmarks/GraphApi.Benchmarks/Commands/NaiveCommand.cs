using System.CommandLine;
using GraphApi.Benchmarks.Claims;
using GraphApi.Benchmarks.Load;
using GraphApi.Benchmarks.Naive;

namespace GraphApi.Benchmarks.Commands;

/// <summary><c>naive</c>: the hot query as one statement, by batched loaders, and by a statement a list.</summary>
internal static class NaiveCommand
{
    private static readonly int[] Clients = [1, 16];

    public static Command Create()
    {
        var claims = new ClaimOptions();
        var load = new LoadOptions();
        var naive = new Command("naive", "The hot query on SQLite beside resolvers and batched loaders");
        claims.AddTo(naive);
        load.AddTo(naive);
        naive.SetAction((parsed, cancellation) =>
            MeasureAsync(claims.Stores(parsed), load.Rounds(parsed), parsed.InvocationConfiguration.Output, cancellation));
        return naive;
    }

    private static async Task MeasureAsync(ClaimStores stores, Rounds rounds, TextWriter output, CancellationToken cancellation)
    {
        await using var meter = await stores.OpenSqliteAsync(cancellation);
        using var data = new NaiveData(meter);
        var (api, variables) = (new NaiveApi(data), ClaimOperations.About(ClaimGraph.Kyiv));
        Contender[] contenders =
        [
            meter.Executor(ClaimOperations.Hot, variables),
            api.Contender("batched loaders", batches: true, ClaimOperations.Hot, variables),
            api.Contender("a statement a list", batches: false, ClaimOperations.Hot, variables),
        ];
        await Rounds.WriteHeaderAsync(output);
        foreach (var clients in Clients)
            await rounds.WriteAsync(output, clients, contenders, cancellation);
        await output.WriteLineAsync();
    }
}
