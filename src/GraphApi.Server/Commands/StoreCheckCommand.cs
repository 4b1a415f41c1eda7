using System.CommandLine;
using GraphApi.Server.Hosting;

namespace GraphApi.Server.Commands;

/// <summary><c>graphapi store check</c>: whether what is stored fits the schema.</summary>
internal static class StoreCheckCommand
{
    public static Command Create(CommonOptions common)
    {
        var check = new Command("check", "Say what of the stored graph does not fit the schema");
        check.SetAction((parsed, cancellation) => RunAsync(common, parsed, cancellation));
        return check;
    }

    /// <summary>Ends with 1 if anything was found, for a script to stop at.</summary>
    private static async Task<int> RunAsync(CommonOptions common, ParseResult parsed, CancellationToken cancellation)
    {
        var output = parsed.InvocationConfiguration.Output;
        await using var graph = await StoredGraph.OpenAsync(common, parsed, cancellation);
        var findings = await graph.Store.CheckAsync(cancellation);
        foreach (var finding in findings)
            output.WriteLine(finding);
        output.WriteLine(findings.IsEmpty ? $"{graph.Name}: all of it fits the schema." : $"{graph.Name}: {Terminal.Count(findings.Length, "finding")}.");
        return findings.IsEmpty ? ExitCodes.Done : ExitCodes.Failed;
    }
}
