using System.CommandLine;
using System.Diagnostics;
using GraphApi.Model;
using GraphApi.Planning.Import;
using GraphApi.Server.Hosting;
using GraphApi.Server.Settings;

namespace GraphApi.Server.Commands;

/// <summary><c>graphapi import PATH...</c>: loads JSON into the store, all of it or nothing.</summary>
internal sealed class ImportCommand
{
    private readonly CommonOptions _common;
    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "A JSON file, or a folder of them; all are one import",
        Arity = ArgumentArity.OneOrMore,
    };

    private ImportCommand(CommonOptions common) => _common = common;

    public static Command Create(CommonOptions common)
    {
        var import = new ImportCommand(common);
        var command = new Command("import", "Load JSON files into the store; importing them again changes nothing") { import._paths };
        command.SetAction(import.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var terminal = new Terminal(parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        var settings = _common.Configure(parsed).Read();
        var model = LoadedSchema.Load(settings, terminal);
        var batch = await JsonGraphReader.ReadAsync(model, parsed.GetValue(_paths)!, cancellation);
        await WriteAsync(settings, model, batch, terminal, cancellation);
        return ExitCodes.Done;
    }

    private static async Task WriteAsync(
        ServerSettings settings, GraphModel model, GraphBatch batch, Terminal terminal, CancellationToken cancellation)
    {
        await using var store = StoreFactory.Create(settings, model);
        await store.OpenAsync(cancellation);
        var started = Stopwatch.GetTimestamp();
        var result = await store.ImportAsync(batch, cancellation);
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        terminal.Line("Imported", $"{Terminal.Counts(result)} in {seconds:0.0} s");
        terminal.Line("Store", StoreFactory.Describe(settings));
    }
}
