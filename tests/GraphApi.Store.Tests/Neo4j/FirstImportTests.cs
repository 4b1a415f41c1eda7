using System.Runtime.CompilerServices;
using GraphApi.Model.Values;
using GraphApi.Neo4j.Storage;
using GraphApi.Neo4j.Tests.Fixtures;
using GraphApi.Planning.Import;
using GraphApi.Planning.Stores;
using static GraphApi.Store.Tests.Neo4j.TestGraph;

namespace GraphApi.Store.Tests.Neo4j;

/// <summary>Into an empty database an import of several batches makes the indexes of pages when all rows are there.</summary>
public sealed class FirstImportTests(Neo4jServer server) : Neo4jStoreTest(server)
{
    private const string Pages = """
        {
          claims(order: [{ weight: DESC }], where: { weight: { gt: 1 } }) { nodes { key } totalCount }
          place(key: "p") { claims(order: [{ rank: ASC }]) { nodes { key } } claimsWithin(last: 2) { nodes { key } } }
        }
        """;

    private const string Expected =
        """{"data":{"claims":{"nodes":[{"key":"c"},{"key":"b"}],"totalCount":2}"""
        + ""","place":{"claims":{"nodes":[{"key":"b"},{"key":"c"},{"key":"a"}]},"claimsWithin":{"nodes":[{"key":"b"},{"key":"c"}]}}}}""";

    private static readonly GraphBatch Nodes = new([Node("Place", "p"), Claim("a", 1, 9), Claim("b", 2, 3), Claim("c", 3, 7)], []);
    private static readonly GraphBatch First = new([], [Link("ABOUT", "Claim:a", "Subject:p"), Link("ABOUT", "Claim:c", "Subject:p")]);
    private static readonly GraphBatch Last = new([], [Link("ABOUT", "Claim:b", "Subject:p")]);
    private static readonly GraphBatch Wrong = new([], [Link("ABOUT", "Claim:a", "Subject:nowhere")]);

    [SkippableFact]
    public async Task Pages_are_right_while_their_indexes_are_not_there()
    {
        await OpenEmptyAsync();
        var (indexes, answer) = (-1L, "");

        await ImportAsync([Nodes, First, Last], async () => (indexes, answer) = (await CountPageIndexesAsync(), await AskAsync(Pages)));

        Assert.Equal(0, indexes);
        Assert.Equal(Expected, answer);
    }

    [SkippableFact]
    public async Task Afterwards_all_indexes_are_there_and_full()
    {
        await OpenEmptyAsync();
        var before = await CountPageIndexesAsync();

        await ImportAsync([Nodes, First, Last]);

        Assert.Equal(before, await CountPageIndexesAsync());
        Assert.Equal(0, await CountAsync("SHOW INDEXES YIELD state WHERE state <> 'ONLINE' RETURN count(*)"));
        Assert.Equal(Expected, await AskAsync(Pages));
        Assert.Contains(await ProfileAsync("{ place(key: \"p\") { claims { nodes { key } } } }"), o => o.Name.Contains("RelationshipIndexSeek", StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task Of_a_batch_that_is_wrong_nothing_is_there_and_all_before_it_with_their_indexes()
    {
        await OpenEmptyAsync();
        var before = await CountPageIndexesAsync();

        await Assert.ThrowsAsync<StoreException>(() => ImportAsync([Nodes, First, Last, Wrong]));

        Assert.Equal(before, await CountPageIndexesAsync());
        Assert.Equal(3, await CountAsync("MATCH ()-[r]->() RETURN count(r)"));
        Assert.Equal(Expected, await AskAsync(Pages));
    }

    [SkippableFact]
    public async Task What_an_import_that_was_killed_left_out_is_made_when_the_store_is_opened_next()
    {
        await OpenEmptyAsync();
        var before = await CountPageIndexesAsync();
        await ImportAsync([Nodes, First, Last]);
        await new StorePreparation(Model, Server.Client).DropPageIndexesAsync(default);

        await OpenAsync();

        Assert.Equal(before, await CountPageIndexesAsync());
        Assert.Equal(0, await CountAsync("SHOW INDEXES YIELD state WHERE state <> 'ONLINE' RETURN count(*)"));
    }

    [SkippableFact]
    public async Task A_store_that_holds_data_keeps_its_indexes()
    {
        await OpenWithAsync(Nodes.Nodes);
        var (before, indexes) = (await CountPageIndexesAsync(), -1L);

        await ImportAsync([First, First, Last], async () => indexes = await CountPageIndexesAsync());

        Assert.Equal(before, indexes);
        Assert.Equal(Expected, await AskAsync(Pages));
    }

    private static NodeChange Claim(string key, double weight, long rank) => Node(
        "Claim", ("key", Text(key)), ("text", Text($"claim {key}")), ("weight", GraphValue.Float(weight)), ("rank", GraphValue.Integer(rank)));

    /// <param name="batches">What is imported, one by one.</param>
    /// <param name="atEnd">Done when all are written, before the import knows that it was all.</param>
    private Task ImportAsync(GraphBatch[] batches, Func<Task>? atEnd = null) =>
        Store.ImportAsync(StreamAsync(batches, atEnd), new Progress<ImportResult>(), default);

    private static async IAsyncEnumerable<GraphBatch> StreamAsync(
        GraphBatch[] batches, Func<Task>? atEnd, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        foreach (var batch in batches)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return batch;
        }

        await (atEnd?.Invoke() ?? Task.CompletedTask);
    }

    private Task<long> CountPageIndexesAsync() =>
        CountAsync("SHOW INDEXES YIELD type, owningConstraint WHERE type = 'RANGE' AND owningConstraint IS NULL RETURN count(*)");
}
