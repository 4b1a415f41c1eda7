using System.Text;
using GraphApi.Execution;
using GraphApi.Model;
using GraphApi.Neo4j;
using GraphApi.Neo4j.Bolt;
using GraphApi.Neo4j.Tests.Doubles;
using GraphApi.Neo4j.Tests.Fixtures;
using GraphApi.Planning.Import;
using GraphApi.Planning.Stores;
using GraphApi.Store.Tests.Cancellation;
using GraphApi.Store.Tests.Neo4j;
using GraphApi.Store.Tests.Sqlite;

namespace GraphApi.Store.Tests.Faults;

/// <summary>What can happen to Neo4j and to the way to it: errors with codes, and answers again when it is over, without a restart.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class Neo4jFaultTests(Neo4jServer server) : IAsyncLifetime
{
    private const string Question = """{ ns(where: { key: { startsWith: "n" } }) { totalCount } }""";
    private const string Answer = """{"data":{"ns":{"totalCount":300}}}""";
    private const string Rows = "{ ns(first: 20) { nodes { key to { nodes { key } } } pageInfo { endCursor } } }";
    private const int Connections = 4;
    private static readonly GraphModel Model = TestGraph.Load(EndlessGraph.Sdl);
    private TcpProxy? _proxy;
    private Neo4jStore? _store;

    private TcpProxy Proxy => _proxy!;

    private Neo4jStore Store => _store!;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (_store is not null)
            await _store.DisposeAsync();
        if (_proxy is not null)
            await _proxy.DisposeAsync();
    }

    [SkippableFact]
    public async Task A_server_that_is_gone_is_missed_and_found_again()
    {
        await OpenAsync();

        Proxy.StopListening();
        Proxy.CutAll();
        Assert.All(await AskManyAsync(), code => Assert.Equal("STORE_UNAVAILABLE", code));
        Assert.Equal(StoreErrorKind.Unavailable, (await ImportFailsAsync()).Kind);

        Proxy.ListenAgain();
        await ServesAsBeforeAsync();
    }

    [SkippableFact]
    public async Task A_server_that_is_slow_takes_the_time_of_the_operation_and_no_more()
    {
        await OpenAsync();

        Proxy.Part();
        Assert.All(await AskManyAsync(TimeSpan.FromMilliseconds(300)), code => Assert.Equal("TIMEOUT", code));

        Proxy.Join();
        await ServesAsBeforeAsync();
    }

    [SkippableFact]
    public async Task An_answer_that_is_cut_off_each_time_is_given_up_in_the_end()
    {
        await OpenAsync();

        Proxy.Change = answer => answer[..(answer.Length / 2)];
        Assert.All(await AskManyAsync(), code => Assert.Equal("STORE_UNAVAILABLE", code));

        Proxy.Change = null;
        await ServesAsBeforeAsync();
    }

    [SkippableFact]
    public async Task An_import_that_is_cut_off_writes_nothing()
    {
        await OpenAsync();

        Proxy.CutAfter = 20;
        Assert.Equal(StoreErrorKind.Unavailable, (await ImportFailsAsync()).Kind);
        Proxy.CutAfter = null;

        Assert.Equal(Answer, await AskAsync());
    }

    [SkippableFact]
    public async Task Nonsense_instead_of_an_answer_fails_until_it_is_sense_again()
    {
        await OpenAsync();
        const int seed = 20220224;
        var random = new Random(seed);

        Proxy.Change = answer =>
        {
            random.NextBytes(answer);
            return answer;
        };
        var codes = await AskManyAsync(TimeSpan.FromSeconds(1));

        Assert.All(codes, code => Assert.True(code is "STORE_FAILED" or "STORE_UNAVAILABLE" or "TIMEOUT", $"{code}, seed {seed}"));
        Proxy.Change = null;
        await ServesAsBeforeAsync();
    }

    [SkippableFact]
    public async Task One_wrong_byte_is_an_error_with_a_code_or_another_value()
    {
        await OpenAsync();
        const int seed = 20220224;
        var random = new Random(seed);

        for (var i = 0; i < 200; i++)
        {
            Proxy.Change = answer =>
            {
                answer[random.Next(answer.Length)] = (byte)random.Next(256);
                return answer;
            };
            var code = await CodeAsync(TimeSpan.FromSeconds(1), Rows);
            Assert.True(code is null or "STORE_FAILED" or "STORE_UNAVAILABLE" or "STORED_VALUE_INVALID" or "TIMEOUT", $"{code}, seed {seed}, {i}");
        }

        Proxy.Change = null;
        await ServesAsBeforeAsync();
    }

    [SkippableFact]
    public async Task Who_finds_all_connections_in_long_use_is_told_so_and_the_next_is_served()
    {
        await OpenAsync();

        await WithAllPlacesTakenAsync(async () => Assert.Equal("STORE_UNAVAILABLE", await CodeAsync()));

        await ServesAsBeforeAsync();
    }

    [SkippableFact]
    public async Task A_password_that_was_changed_is_refused_until_it_is_the_right_one_again()
    {
        await server.ClearAsync();
        Skip.If((string?)await ValueAsync("CALL dbms.components() YIELD edition RETURN edition") != "community", "Elsewhere a new user may read nothing.");
        await RunAsync("CREATE OR REPLACE USER gaTests SET PASSWORD 'the-first-one' CHANGE NOT REQUIRED");
        try
        {
            await OpenAsync(user: "gaTests", password: "the-first-one");

            await RunAsync("ALTER USER gaTests SET PASSWORD 'another-one' CHANGE NOT REQUIRED");
            Proxy.CutAll();
            Assert.Equal("STORE_UNAVAILABLE", await CodeAsync());

            await RunAsync("ALTER USER gaTests SET PASSWORD 'the-first-one' CHANGE NOT REQUIRED");
            await ServesAsBeforeAsync();
        }
        finally
        {
            await RunAsync("DROP USER gaTests");
        }
    }

    /// <summary>A store with the endless graph's first nodes, by way of the proxy.</summary>
    private async Task OpenAsync(string? user = null, string? password = null)
    {
        await server.ClearAsync();
        _proxy = new TcpProxy(server.Settings);
        _store = new Neo4jStore(Model, server.Settings with
        {
            Uri = Neo4jUri.Parse($"bolt://127.0.0.1:{Proxy.Port}"),
            User = user ?? server.User,
            Password = password ?? server.Password,
            MaxConnections = Connections,
            AcquireTimeout = TimeSpan.FromSeconds(1),
            RetryDelay = TimeSpan.FromMilliseconds(5),
        });
        await Store.OpenAsync(default);
        await Store.ImportAsync(await CancellationTests.ReadAsync(EndlessGraph.Json()), default);
        Assert.Equal(Answer, await AskAsync());
    }

    /// <summary>Answers are right, every place in the pool is free, and no connection is open that the pool does not know.</summary>
    private async Task ServesAsBeforeAsync()
    {
        Assert.Equal(Answer, await AskAsync());
        Assert.All(await AskManyAsync(), Assert.Null);
        await WithAllPlacesTakenAsync(() => Task.CompletedTask);
        await Store.ImportAsync(OneMore(), default);
        await StoreActivity.UntilAsync(isRunning: false, () => Task.FromResult(Proxy.Open > Connections));
    }

    private async Task WithAllPlacesTakenAsync(Func<Task> act)
    {
        using var leaving = new CancellationTokenSource();
        var endless = Enumerable.Range(0, Connections).Select(_ => AskAsync(EndlessGraph.Question, leaving.Token)).ToList();
        await StoreActivity.UntilAsync(isRunning: true, async () => await StoreActivity.CountTransactionsAsync(server.Client) == Connections);
        await act();
        await leaving.CancelAsync();
        foreach (var one in endless)
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => one);
    }

    private static GraphBatch OneMore() => new GraphDraft(Model).Node("N", ("key", "more")).ToBatch();

    private async Task<string?[]> AskManyAsync(TimeSpan? timeout = null) =>
        await Task.WhenAll(Enumerable.Range(0, 3 * Connections).Select(_ => CodeAsync(timeout)));

    private async Task<string> AskAsync(string question = Question, CancellationToken cancellation = default)
    {
        using var response = await Executor(TimeSpan.FromMinutes(1)).ExecuteAsync(new GraphRequest(question), cancellation);
        return Encoding.UTF8.GetString(response.Body.Span);
    }

    private async Task<string?> CodeAsync(TimeSpan? timeout = null, string question = Question)
    {
        using var response = await Executor(timeout ?? TimeSpan.FromMinutes(1)).ExecuteAsync(new GraphRequest(question));
        return response.Errors.IsEmpty ? null : response.Errors[0].Code;
    }

    private GraphExecutor Executor(TimeSpan timeout) => new(Model, Store, new ExecutionOptions { Timeout = timeout });

    private Task<StoreException> ImportFailsAsync() => Assert.ThrowsAsync<StoreException>(() => Store.ImportAsync(OneMore(), default));

    private async Task<object?> ValueAsync(string cypher)
    {
        using var result = await server.Client.RunAsync(new BoltStatement(cypher));
        return ((List<object?>)new PackStreamReader(result[0]).ReadValue()!)[0];
    }

    private async Task RunAsync(string cypher) => (await server.Client.RunAsync(new BoltStatement(cypher, Mode: AccessMode.Write))).Dispose();
}
