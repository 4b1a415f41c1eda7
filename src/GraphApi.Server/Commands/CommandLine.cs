using System.CommandLine;
using System.CommandLine.Invocation;

namespace GraphApi.Server.Commands;

/// <summary>The command line: what commands there are, and what becomes of usage that is wrong and of failures.</summary>
internal static class CommandLine
{
    // A path that starts with @ is a path, not a file of options. A signal ends the host in its own way.
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null };

    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error)
    {
        var invocation = new InvocationConfiguration
        {
            Output = output,
            Error = error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        };
        var parsed = Root().Parse(args, Parsing);
        if (parsed.Action is ParseErrorAction)
            return BadUsage(parsed, error);
        try
        {
            return await parsed.InvokeAsync(invocation);
        }
        catch (Exception e) when (Failure.IsNamed(e))
        {
            await error.WriteLineAsync(Failure.Describe(e));
            return ExitCodes.Failed;
        }
    }

    private static RootCommand Root()
    {
        var common = new CommonOptions();
        var root = new RootCommand("A GraphQL API over a knowledge graph: an annotated schema becomes an API, each operation one statement.");
        ServeCommand.AddTo(root, common);
        root.Add(ServeCommand.Create(common));
        root.Add(ImportCommand.Create(common));
        root.Add(ExportCommand.Create(common));
        root.Add(SchemaCommand.Create(common));
        root.Add(StoreCommand.Create(common));
        common.AddTo(root);
        return root;
    }

    private static int BadUsage(ParseResult parsed, TextWriter error)
    {
        foreach (var problem in parsed.Errors)
            error.WriteLine($"graphapi: {problem.Message}");
        error.WriteLine($"Try 'graphapi {Path(parsed)}--help'.");
        return ExitCodes.BadUsage;
    }

    private static string Path(ParseResult parsed)
    {
        var names = new List<string>();
        for (var command = parsed.CommandResult; command is { Command: not RootCommand }; command = command.Parent as System.CommandLine.Parsing.CommandResult)
            names.Insert(0, command.Command.Name + " ");
        return string.Concat(names);
    }
}
