using GraphApi.Model;
using GraphApi.Model.Sdl;
using GraphApi.Planning.Import;

namespace GraphApi.Store.Tests.Support;

/// <summary>The repository's own files: the claims model, its seeds, the ready operations, the cases.</summary>
internal static class Repository
{
    private static readonly Lazy<GraphModel> LazyModel = new(LoadModel);

    public static string Root { get; } = FindRoot();

    public static GraphModel Model => LazyModel.Value;

    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    private static GraphModel LoadModel()
    {
        var result = SchemaLoader.Load(File.ReadAllText(Path("schema", "knowledge-graph.graphql")), "schema/knowledge-graph.graphql");
        return result.Model ?? throw new InvalidOperationException(string.Join('\n', result.Diagnostics));
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "GraphApi.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run from within the repository.");
    }
}
