using GraphApi.Neo4j;
using GraphApi.Neo4j.Bolt;
using GraphApi.Neo4j.Storage;
using GraphApi.Neo4j.Tests.Fixtures;

namespace GraphApi.Store.Tests.Cases;

/// <summary>The server of the tests, holding a graph of cases and nothing else.</summary>
public abstract class Neo4jGraph : IAsyncLifetime
{
    private readonly CaseGraph _graph;
    private readonly Neo4jServer _server;
    private Neo4jStore? _store;

    private protected Neo4jGraph(CaseGraph graph, Neo4jServer server) => (_graph, _server) = (graph, server);

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (_store is not null)
            await _store.DisposeAsync();
    }

    internal async Task AskAsync(string name) => await RunAsync(name);

    /// <summary>Asks, and gives what the server remarks on.</summary>
    internal async Task<IReadOnlyList<BoltNotification>> RemarksOnAsync(string name)
    {
        var (statement, values) = (await RunAsync(name)).Runs.Single();
        using var parameters = new PackStreamWriter();
        ParameterEncoder.Write(parameters, (Neo4jStatement)statement, values);
        using var result = await _server.Client.RunAsync(new BoltStatement(statement.Text, parameters.WrittenMemory));
        return [.. result.Summary.Notifications];
    }

    private async Task<CaseRun> RunAsync(string name)
    {
        var run = new CaseRun(_graph, await OpenAsync(), "statement.cypher");
        await run.RunAsync(name);
        return run;
    }

    /// <summary>Opened by the first test that asks: asking skips the test where there is no server.</summary>
    private async Task<Neo4jStore> OpenAsync()
    {
        if (_store is not null)
            return _store;
        await _server.ClearAsync();
        var store = new Neo4jStore(_graph.Model, _server.Settings);
        await store.OpenAsync(default);
        await store.ImportAsync(await _graph.ReadAsync(), default);
        return _store = store;
    }
}
