namespace GraphApi.Http.Tests.Running;

/// <summary>The repository that the tests were built from: its schema and seeds are what they serve.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    public static string Schema { get; } = Path.Combine(Root, "schema", "knowledge-graph.graphql");

    public static string Seeds { get; } = Path.Combine(Root, "seeds");

    private static string Find(DirectoryInfo? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "GraphApi.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside of the repository.");
    }
}
