using System.Diagnostics;
using System.Text;
using GraphApi.Execution;
using GraphApi.Model;
using GraphApi.Planning.Import;
using GraphApi.Planning.Stores;
using GraphApi.Store.Tests.Neo4j;
using Xunit.Abstractions;

namespace GraphApi.Store.Tests.Cancellation;

/// <summary>Who leaves, and a time-out, end the statement in the store itself, and nothing of it is left behind.</summary>
public abstract class CancellationTests(ITestOutputHelper output)
{
    internal static GraphModel Model { get; } = TestGraph.Load(EndlessGraph.Sdl);

    [SkippableFact]
    public async Task A_timeout_ends_the_statement()
    {
        await using var store = await OpenAsync();
        var executor = ExecutorOf(store, TimeSpan.FromSeconds(1));

        var watch = Stopwatch.StartNew();
        var response = await executor.ExecuteAsync(new GraphRequest(EndlessGraph.Question));
        await UntilAsync(isRunning: false);

        Assert.Equal("TIMEOUT", Assert.Single(response.Errors).Code);
        output.WriteLine($"{store.Name}: answered and gone {watch.ElapsedMilliseconds - 1000} ms after its time");
    }

    [SkippableFact]
    public async Task A_caller_that_leaves_ends_the_statement()
    {
        await using var store = await OpenAsync();
        using var leaving = new CancellationTokenSource();
        var asked = Ask(ExecutorOf(store, TimeSpan.FromHours(1)), leaving.Token);
        await UntilAsync(isRunning: true);

        var watch = Stopwatch.StartNew();
        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asked);
        var told = watch.ElapsedMilliseconds;
        await UntilAsync(isRunning: false);

        output.WriteLine($"{store.Name}: the caller knew after {told} ms, and nothing ran after {watch.ElapsedMilliseconds} ms");
    }

    [SkippableFact]
    public async Task Many_timeouts_at_once_end_all_statements()
    {
        await using var store = await OpenAsync();
        var executor = ExecutorOf(store, TimeSpan.FromSeconds(2));

        var watch = Stopwatch.StartNew();
        var responses = await Task.WhenAll(Enumerable.Range(0, 3 * Slots).Select(_ => Ask(executor, CancellationToken.None)));
        output.WriteLine($"{store.Name}: {responses.Length} answered {watch.ElapsedMilliseconds - 2000} ms after their time");
        await UntilAsync(isRunning: false);

        Assert.All(responses, r => Assert.Equal("TIMEOUT", Assert.Single(r.Errors).Code));
    }

    [SkippableFact]
    public async Task Many_that_leave_at_once_take_nothing_with_them()
    {
        await using var store = await OpenAsync();
        var executor = ExecutorOf(store, TimeSpan.FromHours(1));
        using var leaving = new CancellationTokenSource();
        var asked = Enumerable.Range(0, 3 * Slots).Select(_ => Ask(executor, leaving.Token)).ToList();
        await UntilAsync(isRunning: true);

        var watch = Stopwatch.StartNew();
        await leaving.CancelAsync();
        foreach (var one in asked)
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => one);
        output.WriteLine($"{store.Name}: {asked.Count} gone in {watch.ElapsedMilliseconds} ms");

        var answers = await Task.WhenAll(Enumerable.Range(0, Slots).Select(_ => executor.ExecuteAsync(new GraphRequest("{ n(key: \"n1\") { key } }"))));
        Assert.All(answers, a => Assert.Equal("""{"data":{"n":{"key":"n1"}}}""", Encoding.UTF8.GetString(a.Body.Span)));
        await UntilAsync(isRunning: false);
    }

    /// <summary>A store that holds <see cref="EndlessGraph"/>, open.</summary>
    internal abstract Task<IGraphStore> OpenAsync();

    /// <summary>How many statements the store runs at once.</summary>
    internal abstract int Slots { get; }

    internal abstract Task<bool> IsRunningAsync();

    internal static async Task<GraphBatch> ReadAsync(string json)
    {
        var reader = new JsonGraphReader(Model);
        await reader.AddAsync("endless.json", new MemoryStream(Encoding.UTF8.GetBytes(json)), CancellationToken.None);
        return reader.ToBatch();
    }

    private static GraphExecutor ExecutorOf(IGraphStore store, TimeSpan timeout) =>
        new(Model, store, new ExecutionOptions { Timeout = timeout });

    private static Task<GraphResponse> Ask(GraphExecutor executor, CancellationToken cancellation) =>
        Task.Run(() => executor.ExecuteAsync(new GraphRequest(EndlessGraph.Question), cancellation), CancellationToken.None);

    private Task UntilAsync(bool isRunning) => StoreActivity.UntilAsync(isRunning, IsRunningAsync);
}
