using System.CommandLine;
using GraphApi.Neo4j;
using GraphApi.Server.Hosting;
using GraphApi.Server.Settings;

namespace GraphApi.Server.Commands;

/// <summary><c>graphapi schema from-store</c>: a first schema of what a Neo4j holds.</summary>
internal static class SchemaFromStoreCommand
{
    public static Command Create(CommonOptions common)
    {
        var file = new Option<string>("--out") { HelpName = "FILE", Description = "Where to write it [default: the terminal]" };
        var command = new Command("from-store", "Write a first schema of what a Neo4j holds") { file };
        command.SetAction((parsed, cancellation) => RunAsync(common, parsed, parsed.GetValue(file), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(CommonOptions common, ParseResult parsed, string? file, CancellationToken cancellation)
    {
        var output = parsed.InvocationConfiguration.Output;
        var settings = common.Configure(parsed, [new(SettingKeys.Store, "neo4j")]).Read();
        var sdl = await SchemaDiscovery.WriteAsync(settings.Neo4j!, cancellation);
        if (file is null)
        {
            await output.WriteAsync(sdl);
            return ExitCodes.Done;
        }

        await File.WriteAllTextAsync(file, sdl, cancellation);
        new Terminal(output, parsed.InvocationConfiguration.Error).Line("Schema", $"{file}, of {StoreFactory.Describe(settings)}");
        return ExitCodes.Done;
    }
}
