using GraphApi.Model;
using GraphApi.Model.Sdl;
using GraphApi.Planning.Import;
using GraphApi.Store.Tests.Support;

namespace GraphApi.Store.Tests.Cases;

/// <summary>A graph that cases ask: the claims graph, or that of a feature which brings schema.graphql and data.json of its own.</summary>
internal sealed record CaseGraph(GraphModel Model, string Data)
{
    private const string Schema = "schema.graphql";

    public static CaseGraph Claims { get; } = new(Repository.Model, Repository.Path("seeds"));

    public static CaseGraph Unions { get; } = OfFeature("unions");

    public static CaseGraph Undirected { get; } = OfFeature("undirected");

    public static bool IsOfFeature(string feature) => File.Exists(Repository.Path("tests", "GraphApi.Cases", feature, Schema));

    public Task<GraphBatch> ReadAsync() => JsonGraphReader.ReadAsync(Model, [Data], CancellationToken.None);

    private static CaseGraph OfFeature(string feature)
    {
        var folder = Repository.Path("tests", "GraphApi.Cases", feature);
        var result = SchemaLoader.Load(File.ReadAllText(Path.Combine(folder, Schema)), Schema);
        Assert.Empty(result.Diagnostics);
        return new CaseGraph(result.Model!, Path.Combine(folder, "data.json"));
    }
}
