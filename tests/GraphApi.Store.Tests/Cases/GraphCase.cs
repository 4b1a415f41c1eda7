using System.Text.Json;
using GraphApi.Execution;
using GraphApi.Store.Tests.Support;

namespace GraphApi.Store.Tests.Cases;

/// <summary>
/// A folder of tests/GraphApi.Cases: an operation, perhaps variables.json, and what a reviewer wants to see of it. Its graph is the claims
/// graph, unless its feature brings one.
/// Cases of <c>ready/</c> take their operation from schema/operations/.
/// </summary>
internal sealed record GraphCase(string Name)
{
    /// <summary>Those over the claims graph.</summary>
    public static IEnumerable<string> Names => All.Where(n => !CaseGraph.IsOfFeature(FeatureOf(n)));

    /// <summary>Those of a feature with a graph of its own.</summary>
    public static IEnumerable<string> NamesOf(string feature) => All.Where(n => FeatureOf(n) == feature);

    private static IEnumerable<string> All => FoldersWith("response.json")
        .Union(ReadyNames)
        .Union(FoldersWith("operation.graphql"))
        .Order(StringComparer.Ordinal);

    private static string CasesFolder => Repository.Path("tests", "GraphApi.Cases");

    private static string FeatureOf(string name) => name[..name.IndexOf('/', StringComparison.Ordinal)];

    private static IEnumerable<string> FoldersWith(string fileName) => Directory
        .EnumerateFiles(CasesFolder, fileName, SearchOption.AllDirectories)
        .Select(f => Path.GetRelativePath(CasesFolder, Path.GetDirectoryName(f)!).Replace('\\', '/'));

    private static IEnumerable<string> ReadyNames => Directory
        .EnumerateFiles(Repository.Path("schema", "operations"), "*.graphql")
        .Select(f => "ready/" + Path.GetFileNameWithoutExtension(f));

    public string Part(string fileName)
    {
        Directory.CreateDirectory(Path.Combine(CasesFolder, Name));
        return Path.Combine(CasesFolder, Name, fileName);
    }

    public GraphRequest Request => new(File.ReadAllText(OperationFile), null, Variables());

    private string OperationFile => Name.StartsWith("ready/", StringComparison.Ordinal)
        ? Repository.Path("schema", "operations", Name["ready/".Length..] + ".graphql")
        : Part("operation.graphql");

    private Dictionary<string, object?>? Variables()
    {
        var file = Part("variables.json");
        return File.Exists(file)
            ? JsonDocument.Parse(File.ReadAllText(file)).RootElement.EnumerateObject().ToDictionary(p => p.Name, p => Plain(p.Value))
            : null;
    }

    private static object? Plain(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.TryGetInt64(out var integer) ? integer : value.GetDouble(),
        JsonValueKind.Array => value.EnumerateArray().Select(Plain).ToList(),
        _ => value.EnumerateObject().ToDictionary(p => p.Name, p => Plain(p.Value)),
    };
}
