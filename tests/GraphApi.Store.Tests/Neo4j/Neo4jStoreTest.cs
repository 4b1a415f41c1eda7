using System.Text;
using GraphApi.Execution;
using GraphApi.Model;
using GraphApi.Model.Values;
using GraphApi.Neo4j;
using GraphApi.Neo4j.Bolt;
using GraphApi.Neo4j.Storage;
using GraphApi.Neo4j.Tests.Fixtures;
using GraphApi.Planning.Binding;
using GraphApi.Planning.Import;
using GraphQLParser;
using GraphQLParser.AST;

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
        await OpenAsync();
    }

    /// <summary>A store with what is there.</summary>
    internal Task OpenAsync()
    {
        _store = new Neo4jStore(Model, server.Settings);
        return _store.OpenAsync(default);
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

    /// <summary>The statement of an operation without variables, and its values.</summary>
    internal (Neo4jStatement Statement, GraphValue[] Values) Compile(string query)
    {
        var document = Parser.Parse(query);
        var operation = document.Definitions.OfType<GraphQLOperationDefinition>().Single();
        var values = new Dictionary<string, object?>();
        var bound = OperationBinder.Bind(new BindingContext(Model, document, operation, values, new BindingLimits { MaxPageSize = 10_000 }));
        return ((Neo4jStatement)Store.Compile(bound.Plan), bound.ReadValues(values));
    }

    /// <summary>Runs the statement of an operation with <c>PROFILE</c> or <c>EXPLAIN</c> before it.</summary>
    internal async Task<BoltSummary> RunAsync(string prefix, string query)
    {
        var (statement, values) = Compile(query);
        using var parameters = new PackStreamWriter();
        ParameterEncoder.Write(parameters, statement, values);
        using var result = await server.Client.RunAsync(new BoltStatement($"{prefix} {statement.Text}", parameters.WrittenMemory));
        return result.Summary;
    }

    /// <summary>What the server did for an operation.</summary>
    internal async Task<List<PlanOperator>> ProfileAsync(string query) => PlanOperator.Flatten((await RunAsync("PROFILE", query)).Profile!);

    internal async Task<long> CountAsync(string cypher)
    {
        using var result = await server.Client.RunAsync(new BoltStatement(cypher));
        var record = new PackStreamReader(result[0]);
        record.ReadListHeader();
        return record.ReadInteger();
    }

    /// <summary>Takes away all constraints and indexes, so that tests of other models leave nothing behind.</summary>
    internal async Task DropIndexesAsync()
    {
        await server.ClearAsync();
        foreach (var (list, drop) in new[] { ("SHOW CONSTRAINTS YIELD name", "CONSTRAINT"), ("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name", "INDEX") })
        {
            foreach (var name in await NamesAsync(list))
                await RunAsync($"DROP {drop} `{name}`");
        }
    }

    private async Task<List<string>> NamesAsync(string cypher)
    {
        using var result = await server.Client.RunAsync(new BoltStatement(cypher));
        var names = new List<string>();
        for (var i = 0; i < result.Count; i++)
        {
            var record = new PackStreamReader(result[i]);
            record.ReadListHeader();
            names.Add(record.ReadString());
        }

        return names;
    }

    internal async Task RunAsync(string cypher)
    {
        using var result = await server.Client.RunAsync(new BoltStatement(cypher, Mode: AccessMode.Write));
    }
}
