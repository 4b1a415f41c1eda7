using GraphApi.Differential;
using GraphApi.Differential.Evaluation;
using GraphApi.Differential.Generation;
using GraphApi.Execution.Export;
using GraphApi.Sqlite;
using GraphApi.Store.Tests.Differential;

namespace GraphApi.Store.Tests.Export;

/// <summary>What is exported is imported as the same graph. GRAPHAPI_SEED=N tries others than the usual graphs.</summary>
public sealed class RoundTripTests
{
    private const int Graphs = 2;

    public static TheoryData<string> Schemas => [.. ModelSchemas.All.Select(s => s.Name)];

    [Theory]
    [MemberData(nameof(Schemas))]
    public async Task Random_graphs_come_back_as_they_were(string name)
    {
        var schema = ModelSchemas.Named(name);

        for (var seed = DifferentialTests.Seed; seed < DifferentialTests.Seed + Graphs; seed++)
            await ComesBackAsync(schema, seed);
    }

    private static async Task ComesBackAsync(ModelSchema schema, int seed)
    {
        var batches = RandomGraph.Generate(schema.Model, seed, size: 25);
        await using var exports = new Exports(schema.Model);
        var store = await exports.StoreAsync(batches);
        foreach (var format in Exports.Formats)
            await ComesBackAsync(exports, store, MemoryGraph.Of(batches), format, $"{schema.Name}, seed {seed}, {format}");
    }

    /// <summary>A graph may hold what has no form, which the export says.</summary>
    private static async Task ComesBackAsync(Exports exports, SqliteStore store, MemoryGraph before, ExportFormat format, string told)
    {
        var text = await exports.TextAsync(store, format);
        if (text.EndsWith($"({(format == ExportFormat.Csv ? ExportErrorCodes.NoForm : ExportErrorCodes.NotShown)})", StringComparison.Ordinal))
            return;

        var (path, written) = await exports.WriteAsync(store, format);
        var read = await exports.ReadAsync(path);
        var again = await exports.TextAsync(await exports.StoreAsync(read), format);

        var after = MemoryGraph.Of([read]);
        Assert.True(GraphText.Of(before) == GraphText.Of(after), $"{told}:\n{GraphText.Of(before)}\nbecame\n{GraphText.Of(after)}");
        Assert.True(text == again, $"{told}: exported again it is\n{again}\nand was\n{text}");
        Assert.Equal((before.Nodes.Count, before.Relationships.Count), (written.Nodes, written.Relationships));
    }
}
