using System.Collections.Immutable;

namespace GraphApi.Planning.Import;

/// <summary>A folder such as an export of CSV makes: <c>nodes/*.csv</c> and <c>relationships/*.csv</c>, whose records say what they are.</summary>
public sealed record CsvFolder(ImmutableArray<CsvSource> Nodes, ImmutableArray<CsvSource> Relationships)
{
    private const string NodesName = "nodes";
    private const string RelationshipsName = "relationships";

    public static bool IsAt(string path) => Directory.Exists(Path.Combine(path, NodesName));

    public static CsvFolder Find(string path) => new(FilesIn(Path.Combine(path, NodesName)), FilesIn(Path.Combine(path, RelationshipsName)));

    private static ImmutableArray<CsvSource> FilesIn(string folder) => Directory.Exists(folder)
        ? [.. Directory.GetFiles(folder, "*.csv").Order(StringComparer.Ordinal).Select(f => new CsvSource(null, [f]))]
        : [];
}
