using GraphApi.Execution;
using GraphApi.Store.Tests.Cases;
using GraphApi.Store.Tests.Support;

namespace GraphApi.Store.Tests.Limits;

/// <summary>What the caches hold, weighed: nothing else may run beside.</summary>
[CollectionDefinition(nameof(CacheMemoryTests), DisableParallelization = true)]
[Collection(nameof(CacheMemoryTests))]
public sealed class CacheMemoryTests(SqliteSeeds seeds) : IClassFixture<SqliteSeeds>
{
    private const int Mebibyte = 1024 * 1024;

    [Fact]
    public async Task A_document_that_gave_way_is_not_held_by_its_plan()
    {
        var executor = new GraphExecutor(Repository.Model, seeds.Store, new ExecutionOptions { CachedBytes = Mebibyte });
        await AskAsync(executor, 0);
        var before = GC.GetTotalMemory(forceFullCollection: true);

        for (var i = 1; i <= 100; i++)
            await AskAsync(executor, i);

        // The trees of all of them take thirty times as much.
        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before, -10 * Mebibyte, Mebibyte);
        GC.KeepAlive(executor);
    }

    private static async Task AskAsync(GraphExecutor executor, int number)
    {
        using var response = await executor.ExecuteAsync(
            new GraphRequest($$"""query Q{{number}} { place(key: "kyiv") { {{string.Concat(Enumerable.Repeat("name ", 1_500))}} } }"""));
        Assert.Empty(response.Errors);
    }
}
