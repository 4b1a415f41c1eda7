using System.CommandLine;
using GraphApi.Planning.Import;
using GraphApi.Server.Hosting;

namespace GraphApi.Server.Commands;

/// <summary>
/// <c>graphapi import [PATH...] [--nodes TYPE=FILE]... [--relationships TYPE=FILE]...</c>: loads JSON and NDJSON, all of it or
/// nothing, then CSV in batches.
/// </summary>
internal sealed class ImportCommand
{
    private readonly CommonOptions _common;
    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "JSON and NDJSON files, or folders of them, all one import; or folders of CSV that export made",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string[]> _nodes = new("--nodes")
    {
        Description = "CSV with neo4j-admin's headers: Place=place.csv, Place=header.csv,part1.csv, or a file alone that has a column :LABEL",
        HelpName = "TYPE=FILE",
    };

    private readonly Option<string[]> _relationships = new("--relationships")
    {
        Description = "The same for relationships: ABOUT=about.csv, or a file alone that has a column :TYPE",
        HelpName = "TYPE=FILE",
    };

    private readonly Option<char> _arrayDelimiter = ArrayDelimiterOption.Create();

    private ImportCommand(CommonOptions common) => _common = common;

    public static Command Create(CommonOptions common)
    {
        var import = new ImportCommand(common);
        var command = new Command("import", "Load JSON, NDJSON and CSV into the store; importing them again changes nothing")
        {
            import._paths, import._nodes, import._relationships, import._arrayDelimiter,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(import._paths) is null or [] && result.GetValue(import._nodes) is null or []
                && result.GetValue(import._relationships) is null or [])
                result.AddError("Name a file or a folder, or give --nodes or --relationships.");
        });
        command.SetAction(import.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var terminal = new Terminal(parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        var settings = _common.Configure(parsed).Read();
        var model = LoadedSchema.Load(settings, terminal);
        var paths = (parsed.GetValue(_paths) ?? []).ToLookup(CsvFolder.IsAt);
        var json = await JsonGraphReader.ReadAsync(model, paths[false], cancellation);
        var folders = paths[true].Select(CsvFolder.Find).ToList();
        var csv = new CsvGraphReader(
            model,
            [.. folders.SelectMany(f => f.Nodes), .. Sources(parsed, _nodes)],
            [.. folders.SelectMany(f => f.Relationships), .. Sources(parsed, _relationships)],
            parsed.GetValue(_arrayDelimiter));

        await using var store = StoreFactory.Create(settings, model);
        await store.OpenAsync(cancellation);
        var progress = new ImportProgress(terminal, csv);
        await store.ImportAsync(ReadAhead.Of(paths[false].Any() ? csv.Read().Prepend(json) : csv.Read()), progress, cancellation);
        terminal.Line("Imported", progress.Summary());
        terminal.Line("Store", StoreFactory.Describe(settings));
        return ExitCodes.Done;
    }

    private static IEnumerable<CsvSource> Sources(ParseResult parsed, Option<string[]> option) => (parsed.GetValue(option) ?? []).Select(CsvSource.Parse);
}
