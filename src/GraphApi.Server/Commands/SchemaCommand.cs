using System.CommandLine;
using GraphApi.AspNetCore.Hosting;
using GraphApi.Model.Api;
using GraphApi.Server.Hosting;

namespace GraphApi.Server.Commands;

/// <summary>
/// <c>graphapi schema check|print|diff|from-store</c>: what is wrong with a schema, the API that it gives, and what a change of it breaks.
/// </summary>
internal static class SchemaCommand
{
    public static Command Create(CommonOptions common)
    {
        var check = new Command("check", "Say what is wrong with the schema, by file:line:column");
        check.SetAction(parsed => Check(common, parsed));
        var print = new Command("print", "Print the schema of the generated API");
        print.SetAction(parsed => Print(common, parsed));
        return new Command("schema", "Check the schema, print the API that it gives, compare two, or write one of what a Neo4j holds")
        {
            check,
            print,
            SchemaDiffCommand.Create(),
            SchemaFromStoreCommand.Create(common),
        };
    }

    private static int Check(CommonOptions common, ParseResult parsed)
    {
        var settings = common.Configure(parsed).Read();
        var output = parsed.InvocationConfiguration.Output;
        var loaded = SchemaFile.Load(settings.Schema);
        foreach (var warning in loaded.Diagnostics)
            output.WriteLine(warning);
        output.WriteLine($"{settings.Schema}: no errors, {Terminal.Count(loaded.Diagnostics.Length, "warning")}; {Terminal.Counts(loaded.Model!)}.");
        return ExitCodes.Done;
    }

    private static int Print(CommonOptions common, ParseResult parsed)
    {
        var settings = common.Configure(parsed).Read();
        var terminal = new Terminal(parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        parsed.InvocationConfiguration.Output.Write(ApiSchemaPrinter.Print(LoadedSchema.Load(settings, terminal)));
        return ExitCodes.Done;
    }
}
