using GraphApi.Neo4j.Bolt;

namespace GraphApi.Neo4j.Tests.Fixtures;

/// <summary>
/// The Neo4j of the tests, found in this order: NEO4J_URI, NEO4J_HOME, Docker. Where there is none the tests are skipped, or fail if
/// GRAPHAPI_REQUIRE_NEO4J=1. It is used only if it is empty or carries the tests' own mark, so that nobody's data is at risk.
/// <para>Other test projects link all files of this folder.</para>
/// </summary>
public sealed class Neo4jServer : IAsyncLifetime
{
    /// <summary>The label of the node that marks a database as the tests' own.</summary>
    public const string Mark = "_GaTests";

    private const string HowToMend =
        "No Neo4j to test with: set NEO4J_URI (with NEO4J_USER and NEO4J_PASSWORD) to an empty server, "
        + "NEO4J_HOME to a Neo4j distribution, or start Docker.";

    private CrossProcessLock? _turn;
    private IAsyncDisposable? _owned;
    private BoltClient? _client;
    private string _unavailable = HowToMend;

    public string Uri => Client.Settings.Uri.ToString();

    public string User => Client.Settings.User;

    public string Password => Client.Settings.Password;

    public BoltSettings Settings => Client.Settings;

    /// <summary>A client that is connected; asking for it skips the test where there is no Neo4j.</summary>
    public BoltClient Client
    {
        get
        {
            if (_client is null && IsRequired)
                throw new InvalidOperationException($"{_unavailable} (GRAPHAPI_REQUIRE_NEO4J=1 turns the skip into this failure.)");
            Skip.If(_client is null, _unavailable);
            return _client;
        }
    }

    private static bool IsRequired => Environment.GetEnvironmentVariable("GRAPHAPI_REQUIRE_NEO4J") is "1" or "true";

    public async Task InitializeAsync()
    {
        if (await FindAsync() is not { } settings)
            return;
        // Test projects run side by side and may share one server: they take turns on it.
        _turn = await CrossProcessLock.AcquireAsync(settings.Uri.ToString(), TimeSpan.FromMinutes(20));
        var client = new BoltClient(settings);
        try
        {
            await ClaimAsync(client);
            _client = client;
        }
        catch
        {
            await client.DisposeAsync();
            await DisposeAsync();
            throw;
        }
    }

    public async Task DisposeAsync()
    {
        var (client, owned, turn) = (_client, _owned, _turn);
        (_client, _owned, _turn) = (null, null, null);
        if (client is not null)
            await client.DisposeAsync();
        if (owned is not null)
            await owned.DisposeAsync();
        turn?.Dispose();
    }

    /// <summary>Deletes all but the mark.</summary>
    public async Task ClearAsync()
    {
        using var result = await Client.RunAsync(new BoltStatement($"MATCH (n) WHERE NOT n:{Mark} DETACH DELETE n", Mode: AccessMode.Write));
    }

    private async Task<BoltSettings?> FindAsync()
    {
        if (Variable("NEO4J_URI") is { } uri)
        {
            var user = Variable("NEO4J_USER") ?? Variable("NEO4J_USERNAME") ?? "neo4j";
            return new BoltSettings(Neo4jUri.Parse(uri), user, Variable("NEO4J_PASSWORD") ?? "", Variable("NEO4J_DATABASE"));
        }

        if (Variable("NEO4J_HOME") is { } home)
        {
            var distribution = await Neo4jDistribution.StartAsync(home);
            _owned = distribution;
            return distribution.Settings;
        }

        return await FindContainerAsync();
    }

    private async Task<BoltSettings?> FindContainerAsync()
    {
        if (!await DockerEngine.AnswersAsync())
            return null;
        try
        {
            var container = await Neo4jContainer.StartAsync();
            _owned = container;
            return container.Settings;
        }
        catch (Exception exception)
        {
            _unavailable = $"{HowToMend} Docker runs, but its Neo4j did not start: {exception.Message}";
            return null;
        }
    }

    /// <summary>Refuses a database of somebody else's, and marks an empty one.</summary>
    internal static async Task ClaimAsync(BoltClient client)
    {
        using var answer = await client.RunAsync(new BoltStatement(
            $"MATCH (n) WITH count(n) AS nodes RETURN nodes, EXISTS {{ MATCH (:{Mark}) }} AS marked"));
        var (nodes, isMarked) = ReadCount(answer);
        if (nodes > 0 && !isMarked)
        {
            throw new InvalidOperationException(
                $"The database at {client.Settings.Uri} holds {nodes} nodes that are not the tests': "
                + $"they use only an empty one, or one that they have marked with a node :{Mark}.");
        }

        if (nodes == 0)
            (await client.RunAsync(new BoltStatement($"CREATE (:{Mark})", Mode: AccessMode.Write))).Dispose();
    }

    private static (long Nodes, bool IsMarked) ReadCount(BoltResult answer)
    {
        var record = new PackStreamReader(answer[0]);
        record.ReadListHeader();
        return (record.ReadInteger(), record.ReadBoolean());
    }

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
