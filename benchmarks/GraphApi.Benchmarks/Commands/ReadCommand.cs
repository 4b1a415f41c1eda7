using System.CommandLine;
using GraphApi.Benchmarks.Claims;
using GraphApi.Benchmarks.Http;
using GraphApi.Benchmarks.Load;
using GraphApi.Benchmarks.Stores;
using GraphApi.Server.Hosting;

namespace GraphApi.Benchmarks.Commands;

/// <summary><c>read</c>: the hot query by the executor, beside its statement run raw.</summary>
internal static class ReadCommand
{
    private static readonly int[] Clients = [1, 16];

    public static Command Create()
    {
        var claims = new ClaimOptions();
        var load = new LoadOptions();
        var read = new Command("read", "The hot query beside its own statement; with NEO4J_URI set on Neo4j as well");
        claims.AddTo(read);
        load.AddTo(read);
        read.SetAction(async (parsed, cancellation) =>
        {
            // As the server has it.
            SocketThreads.GoOn();
            await foreach (var meter in claims.Stores(parsed).OpenAsync(cancellation))
                await MeasureAsync(meter, load.Rounds(parsed), parsed.InvocationConfiguration.Output, cancellation);
        });
        return read;
    }

    private static async Task MeasureAsync(StoreMeter meter, Rounds rounds, TextWriter output, CancellationToken cancellation)
    {
        var variables = ClaimOperations.About(ClaimGraph.Kyiv);
        await using var http = await HttpApi.StartAsync(ClaimFiles.Model, meter.Store, cancellation);
        Contender[] contenders =
            [meter.Raw(ClaimOperations.Hot, variables), meter.Executor(ClaimOperations.Hot, variables), http.Contender(ClaimOperations.Hot, variables)];
        await Rounds.WriteHeaderAsync(output);
        foreach (var clients in Clients)
            await rounds.WriteAsync(output, clients, contenders, cancellation);
        await output.WriteLineAsync();
    }
}
