using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json;
using GraphApi.AspNetCore.Hosting;
using GraphApi.Model.Api.Changes;
using GraphApi.Server.Hosting;

namespace GraphApi.Server.Commands;

/// <summary><c>graphapi schema diff OLD NEW</c>: what becomes of the API, by how much it matters to those who use it.</summary>
internal static class SchemaDiffCommand
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public static Command Create()
    {
        var before = new Argument<string>("OLD") { Description = "The schema as it is" };
        var after = new Argument<string>("NEW") { Description = "The schema as it is to be" };
        var format = new Option<string>("--format") { HelpName = "text|json", Description = "How the changes are told", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var diff = new Command("diff", "Say what a change of the schema does to the API: breaking, dangerous, safe; fails if anything breaks") { before, after, format };
        diff.SetAction(parsed => Diff(
            parsed.GetValue(before)!, parsed.GetValue(after)!, parsed.GetValue(format) == "json", parsed.InvocationConfiguration.Output));
        return diff;
    }

    private static int Diff(string before, string after, bool asJson, TextWriter output)
    {
        var changes = ApiDiff.Compare(SchemaFile.Load(before).Model!, SchemaFile.Load(after).Model!);
        output.WriteLine(asJson ? Json(changes) : Text(changes));
        return changes.Any(c => c.Level == ChangeLevel.Breaking) ? ExitCodes.Failed : ExitCodes.Done;
    }

    private static string Text(ImmutableArray<ApiChange> changes)
    {
        if (changes.IsEmpty)
            return "The API stays the same.";
        var groups = changes.GroupBy(c => c.Level).Select(g => $"{g.Key}:\n" + string.Concat(g.Select(c => $"  {c.Path}: {c.Message}\n")));
        return $"{string.Join('\n', groups)}\n{string.Join(", ", Enum.GetValues<ChangeLevel>().Select(l => Counted(changes, l)))}.";
    }

    private static string Counted(ImmutableArray<ApiChange> changes, ChangeLevel level) =>
        Terminal.Count(changes.Count(c => c.Level == level), $"{level.ToString().ToLowerInvariant()} change");

    private static string Json(ImmutableArray<ApiChange> changes) => JsonSerializer.Serialize(
        changes.Select(c => new { level = c.Level.ToString().ToUpperInvariant(), path = c.Path, message = c.Message }), Indented);
}
