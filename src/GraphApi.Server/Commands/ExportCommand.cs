using System.CommandLine;
using GraphApi.Execution.Export;
using GraphApi.Execution.Export.Output;
using GraphApi.Server.Hosting;

namespace GraphApi.Server.Commands;

/// <summary><c>graphapi export --format json|ndjson|csv --out PATH</c>: writes the whole graph, all of it or nothing.</summary>
internal sealed class ExportCommand
{
    private const string StandardOutput = "-";

    /// <summary>A page of a graph that others wrote may have to look at all nodes of a type.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromHours(1);

    private readonly CommonOptions _common;
    private readonly Option<string> _format = new("--format")
    {
        Description = "json: one file, lists by type; ndjson: one file, a node a line; csv: a folder of neo4j-admin's files",
        HelpName = "json|ndjson|csv",
        Required = true,
    };

    private readonly Option<string> _out = new("--out")
    {
        Description = "The file, for csv the folder; - is the standard output",
        HelpName = "PATH",
        Required = true,
    };

    private readonly Option<bool> _overwrite = new("--overwrite") { Description = "Replace what is there" };

    private readonly Option<char> _arrayDelimiter = ArrayDelimiterOption.Create();

    private ExportCommand(CommonOptions common) => _common = common;

    public static Command Create(CommonOptions common)
    {
        var export = new ExportCommand(common);
        var command = new Command("export", "Write the whole graph as JSON, NDJSON or CSV; import reads it back")
        {
            export._format, export._out, export._overwrite, export._arrayDelimiter,
        };
        export._format.AcceptOnlyFromAmong("json", "ndjson", "csv");
        command.Validators.Add(result =>
        {
            if (result.GetValue(export._out) == StandardOutput && result.GetValue(export._format) == "csv")
                result.AddError("csv is several files: name a folder by --out.");
        });
        command.SetAction(export.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        using var signals = new StopSignals(cancellation);
        var format = Enum.Parse<ExportFormat>(parsed.GetValue(_format)!, ignoreCase: true);
        var (settings, terminal) = (_common.Configure(parsed).Read(), TerminalOf(parsed));
        using var output = Open(parsed, format);
        settings = settings with { Execution = settings.Execution with { Timeout = Patience } };
        await using var graph = await StoredGraph.OpenAsync(settings, terminal, signals.Token);
        var progress = new ExportReport(terminal);
        var export = new GraphExport(graph.Model, graph.Store, progress, parsed.GetValue(_arrayDelimiter));
        var written = await export.WriteAsync(format, output, signals.Token);
        terminal.Line("Exported", progress.Summary(written));
        terminal.Line("Store", graph.Name);
        if (export.Remark is { } remark)
            terminal.Warn(remark);
        return ExitCodes.Done;
    }

    /// <summary>What is told does not go where the graph goes.</summary>
    private Terminal TerminalOf(ParseResult parsed)
    {
        var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        return new Terminal(parsed.GetValue(_out) == StandardOutput ? error : output, error);
    }

    private IExportOutput Open(ParseResult parsed, ExportFormat format)
    {
        var path = parsed.GetValue(_out)!;
        if (path == StandardOutput)
            return new StreamOutput(Console.OpenStandardOutput());
        return format == ExportFormat.Csv ? new FolderOutput(path, parsed.GetValue(_overwrite)) : new FileOutput(path, parsed.GetValue(_overwrite));
    }
}
