using System.CommandLine;
using GraphApi.Benchmarks.Claims;

namespace GraphApi.Benchmarks.Commands;

/// <summary><c>generate</c>: writes the claims graph as CSV with neo4j-admin's headers.</summary>
internal static class GenerateCommand
{
    public static Command Create()
    {
        var claims = new ClaimOptions();
        var folder = new Option<string>("--out") { HelpName = "FOLDER", Description = "Where the files go", DefaultValueFactory = _ => "claims" };
        var generate = new Command("generate", "Write the claims graph as CSV, with its schema") { folder };
        claims.AddSizeTo(generate);
        generate.SetAction(parsed =>
        {
            var files = new ClaimFiles(parsed.GetValue(folder)!);
            files.Write(claims.Graph(parsed));
            parsed.InvocationConfiguration.Output.WriteLine(files.ImportCommand);
        });
        return generate;
    }
}
