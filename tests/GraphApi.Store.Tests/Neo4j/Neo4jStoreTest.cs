using System.Text;
using GraphApi.Execution;
using GraphApi.Model;
using GraphApi.Neo4j;
using GraphApi.Neo4j.Bolt;
using GraphApi.Neo4j.Tests.Fixtures;
using GraphApi.Planning.Import;

namespace GraphApi.Store.Tests.Neo4j;

/// <summary>A store on the server of the tests, empty at the start of each test.</summary>
[Collection(Neo4jCollection.Name)]
public abstract class Neo4jStoreTest(Neo4jServer server) : IAsyncLifetime
{
    private Neo4jStore? _store;

    internal Neo4jServer Server => server;

    internal Neo4jStore Store => _store!;

    internal virtual GraphModel Model => TestGraph.Model;

    // Asking for the client skips the test where there is no server; here a skip would count as a failure.
    public virtual Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (_store is not null)
            await _store.DisposeAsync();
    }

    /// <summary>An empty store, open.</summary>
    internal async Task OpenEmptyAsync()
    {
        await server.ClearAsync();
        _store = new Neo4jStore(Model, server.Settings);
        await _store.OpenAsync(default);
    }

    /// <summary>A store with these nodes and relationships.</summary>
    internal async Task OpenWithAsync(IEnumerable<NodeChange> nodes, params IEnumerable<RelationshipChange> relationships)
    {
        await OpenEmptyAsync();
        await ImportAsync(nodes, relationships);
    }

    internal Task<ImportResult> ImportAsync(IEnumerable<NodeChange> nodes, params IEnumerable<RelationshipChange> relationships) =>
        Store.ImportAsync(new GraphBatch([.. nodes], [.. relationships]), default);

    /// <summary>The response to an operation.</summary>
    internal async Task<string> AskAsync(string query, params (string Name, object? Value)[] variables)
    {
        var executor = new GraphExecutor(Model, Store, new ExecutionOptions());
        var values = variables.ToDictionary(v => v.Name, v => v.Value);
        var response = await executor.ExecuteAsync(new GraphRequest(query, Variables: values));
        return response.Failure is null ? Encoding.UTF8.GetString(response.Body.Span) : throw new InvalidOperationException(query, response.Failure);
    }

    internal async Task<long> CountAsync(string cypher)
    {
        using var result = await server.Client.RunAsync(new BoltStatement(cypher));
        var record = new PackStreamReader(result[0]);
        record.ReadListHeader();
        return record.ReadInteger();
    }

    internal async Task RunAsync(string cypher)
    {
        using var result = await server.Client.RunAsync(new BoltStatement(cypher, Mode: AccessMode.Write));
    }
}
