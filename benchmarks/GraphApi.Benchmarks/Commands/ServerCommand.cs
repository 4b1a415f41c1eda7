using System.CommandLine;
using System.Globalization;
using GraphApi.Benchmarks.Claims;
using GraphApi.Benchmarks.Http;
using GraphApi.Benchmarks.Load;
using GraphApi.Benchmarks.Processes;

namespace GraphApi.Benchmarks.Commands;

/// <summary><c>server</c>: how long the server takes from its start to the first answer, and how much memory it takes under load.</summary>
internal static class ServerCommand
{
    private const int Clients = 16;

    private static readonly Option<string> Program = new("--program")
    {
        HelpName = "COMMAND",
        Description = "The program with its first arguments, blanks between: 'out/graphapi', or 'dotnet run --no-build -c Release --project src/GraphApi.Server --'",
        Required = true,
    };

    private static readonly Option<string?> Operation = new("--operation") { HelpName = "FILE", Description = "What is asked [default: the hot query of the claims graph]" };
    private static readonly Option<int> Starts = new("--starts") { Description = "How often it is started", DefaultValueFactory = _ => 9 };
    private static readonly Option<double> Seconds = new("--seconds") { Description = "How long it is under load, for its memory; 0 for not at all", DefaultValueFactory = _ => 10 };
    private static readonly Argument<string[]> Arguments = new("arguments") { Description = "Further arguments of the server, behind --" };

    public static Command Create()
    {
        var server = new Command("server", "The server's process: its first answer, its memory") { Program, Operation, Starts, Seconds, Arguments };
        server.SetAction(RunAsync);
        return server;
    }

    private static async Task RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var output = parsed.InvocationConfiguration.Output;
        var operation = parsed.GetValue(Operation) is { } file ? await File.ReadAllTextAsync(file, cancellation) : ClaimOperations.Hot;
        var first = new List<double>();
        var second = new List<double>();
        for (var i = 0; i < parsed.GetValue(Starts); i++)
        {
            using var server = ServerProcess.Start(parsed.GetValue(Program)!, parsed.GetValue(Arguments) ?? []);
            using var client = new HttpClient();
            var ask = Ask(client, server, operation, cancellation);
            first.Add((await server.FirstAnswerAsync(ask)).TotalMilliseconds);
            var start = TimeProvider.System.GetTimestamp();
            await ask();
            second.Add(TimeProvider.System.GetElapsedTime(start).TotalMilliseconds);
        }

        await output.WriteLineAsync(Text($"First answer after {Median(first):0} ms (fastest {first.Min():0}), the second takes {Median(second):0.0} ms."));
        if (parsed.GetValue(Seconds) is var seconds && seconds > 0)
            await LoadAsync(parsed, operation, TimeSpan.FromSeconds(seconds), output, cancellation);
    }

    private static async Task LoadAsync(ParseResult parsed, string operation, TimeSpan length, TextWriter output, CancellationToken cancellation)
    {
        using var server = ServerProcess.Start(parsed.GetValue(Program)!, parsed.GetValue(Arguments) ?? []);
        using var client = new HttpClient();
        var ask = Ask(client, server, operation, cancellation);
        await server.FirstAnswerAsync(ask);
        await output.WriteLineAsync($"Memory at the first answer: {server.Memory()}.");
        var start = TimeProvider.System.GetTimestamp();
        var asked = await Task.WhenAll(Enumerable.Range(0, Clients).Select(async _ =>
        {
            var count = 0;
            for (; TimeProvider.System.GetElapsedTime(start) < length; count++)
                await ask();
            return count;
        }));
        await output.WriteLineAsync($"Memory after {asked.Sum():N0} requests of {Clients} clients: {server.Memory()}.");
    }

    private static Func<Task> Ask(HttpClient client, ServerProcess server, string operation, CancellationToken cancellation)
    {
        var contender = HttpApi.Contender(client, server.Url, operation, operation == ClaimOperations.Hot ? ClaimOperations.About(ClaimGraph.Kyiv) : new Dictionary<string, object?>());
        return () => contender.AskAsync(0, cancellation).AsTask();
    }

    private static double Median(List<double> values) => LoadResult.Median(values, v => v);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
