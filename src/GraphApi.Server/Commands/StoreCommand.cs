using System.Collections.Immutable;
using System.CommandLine;
using GraphApi.Planning.Stores;
using GraphApi.Server.Hosting;
using GraphApi.Server.Settings;

namespace GraphApi.Server.Commands;

/// <summary><c>graphapi store check</c>: whether what is stored fits the schema.</summary>
internal static class StoreCommand
{
    public static Command Create(CommonOptions common)
    {
        var check = new Command("check", "Say what of the stored graph does not fit the schema");
        check.SetAction((parsed, cancellation) => CheckAsync(common, parsed, cancellation));
        return new Command("store", "Check what is stored") { check };
    }

    /// <summary>Ends with 1 if anything was found, for a script to stop at.</summary>
    private static async Task<int> CheckAsync(CommonOptions common, ParseResult parsed, CancellationToken cancellation)
    {
        var settings = common.Configure(parsed).Read();
        var terminal = new Terminal(parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        var model = LoadedSchema.Load(settings, terminal);
        if (settings.Store == StoreKind.Sqlite && !File.Exists(settings.Data))
            throw new SettingsException([$"There is no file {settings.Data}: give that of the store by --data."]);
        await using var store = StoreFactory.Create(settings, model);
        await store.OpenAsync(cancellation);
        var findings = await store.CheckAsync(cancellation);
        Tell(parsed.InvocationConfiguration.Output, StoreFactory.Describe(settings), findings);
        return findings.IsEmpty ? ExitCodes.Done : ExitCodes.Failed;
    }

    private static void Tell(TextWriter output, string store, ImmutableArray<StoreFinding> findings)
    {
        foreach (var finding in findings)
            output.WriteLine($"{finding.Subject}: {finding.Count:N0} {finding.Problem}{Examples(finding)}");
        output.WriteLine(findings.IsEmpty ? $"{store}: all of it fits the schema." : $"{store}: {Terminal.Count(findings.Length, "finding")}.");
    }

    private static string Examples(StoreFinding finding) => finding.Examples.IsEmpty
        ? ""
        : $": {string.Join(", ", finding.Examples)}{(finding.Count > finding.Examples.Length ? ", ..." : "")}";
}
