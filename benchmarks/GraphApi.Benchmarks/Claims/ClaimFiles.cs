using System.Collections.Immutable;
using GraphApi.Model;
using GraphApi.Model.Sdl;
using GraphApi.Planning.Import;

namespace GraphApi.Benchmarks.Claims;

/// <summary>The claims graph as files with neo4j-admin's headers, and its schema beside them.</summary>
internal sealed class ClaimFiles(string folder)
{
    private const string SchemaName = "claims.graphql";
    private const string ContradictsHeader = ":START_ID(Claim),:END_ID(Claim),kind,confidence:double";

    public static string SchemaText { get; } = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Claims", SchemaName));

    public static GraphModel Model { get; } = SchemaLoader.Load(SchemaText, SchemaName).Model!;

    /// <summary>Where the schema is written.</summary>
    public string Schema => Path.Combine(folder, SchemaName);

    /// <summary>The command that loads them.</summary>
    public string ImportCommand => $"graphapi import --schema {Schema} {Options("--nodes", Nodes)} {Options("--relationships", Relationships)}";

    private ImmutableArray<CsvSource> Nodes => [Source("Place", "places"), Source("Actor", "actors"), Source("Claim", "claims")];

    private ImmutableArray<CsvSource> Relationships =>
        [Source("PART_OF", "part-of"), Source("ABOUT", "about"), Source("MADE", "made"), Source("CONTRADICTS", "contradicts")];

    public void Write(ClaimGraph graph)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Schema, SchemaText);
        Write("places", "key:ID(Place){label:Place},name", graph.PlaceRecords());
        Write("actors", "key:ID(Actor){label:Actor},name", graph.ActorRecords());
        Write("claims", "key:ID(Claim){label:Claim},text", graph.ClaimRecords());
        Write("part-of", ":START_ID(Place),:END_ID(Place)", graph.PartOfRecords());
        Write("about", ":START_ID(Claim),:END_ID(Place)", graph.AboutRecords());
        Write("made", ":START_ID(Actor),:END_ID(Claim)", graph.MadeRecords());
        Write("contradicts", ContradictsHeader, graph.ContradictsRecords());
    }

    public IEnumerable<GraphBatch> Read() => new CsvGraphReader(Model, Nodes, Relationships).Read();

    private static string Options(string name, ImmutableArray<CsvSource> sources) => string.Join(' ', sources.Select(s => $"{name} {s.Type}={s.Files[0]}"));

    private CsvSource Source(string type, string name) => new(type, [PathOf(name)]);

    private string PathOf(string name) => Path.Combine(folder, $"{name}.csv");

    private void Write(string name, string header, IEnumerable<string> records)
    {
        using var file = new StreamWriter(PathOf(name)) { NewLine = "\n" };
        file.WriteLine(header);
        foreach (var record in records)
            file.WriteLine(record);
    }
}
