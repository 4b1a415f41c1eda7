namespace GraphApi.Neo4j.Bolt;

/// <summary>Which server does what in a cluster, as ROUTE tells it, and for how long that holds.</summary>
internal sealed class RoutingTable
{
    private int _turn;

    internal required IReadOnlyList<ServerAddress> Readers { get; init; }

    internal required IReadOnlyList<ServerAddress> Writers { get; init; }

    internal required IReadOnlyList<ServerAddress> Routers { get; init; }

    internal required TimeSpan TimeToLive { get; init; }

    /// <summary>One server that does everything, for a server that offers no routing.</summary>
    internal static RoutingTable Single(ServerAddress address) => new()
    {
        Readers = [address],
        Writers = [address],
        Routers = [address],
        TimeToLive = TimeSpan.FromMinutes(5),
    };

    /// <summary>Reads <c>{rt: {ttl, servers: [{role, addresses}]}}</c>.</summary>
    internal static RoutingTable From(Dictionary<string, object?> metadata)
    {
        var table = metadata.GetValueOrDefault("rt") as Dictionary<string, object?>
            ?? throw new BoltProtocolException("The server sent no routing table.");
        var servers = (table.GetValueOrDefault("servers") as List<object?> ?? []).OfType<Dictionary<string, object?>>().ToList();
        return new RoutingTable
        {
            Readers = With(servers, "READ"),
            Writers = With(servers, "WRITE"),
            Routers = With(servers, "ROUTE"),
            TimeToLive = TimeSpan.FromSeconds(Math.Clamp(table.GetValueOrDefault("ttl") as long? ?? 300, 1, 86_400)),
        };
    }

    /// <summary>The servers take turns; null when none has the role.</summary>
    internal ServerAddress? Next(AccessMode mode)
    {
        var servers = mode == AccessMode.Read ? Readers : Writers;
        return servers.Count == 0 ? null : servers[(int)((uint)Interlocked.Increment(ref _turn) % (uint)servers.Count)];
    }

    /// <summary>The table without a server that could not be reached.</summary>
    internal RoutingTable Without(ServerAddress address) => new()
    {
        Readers = [.. Readers.Where(other => other != address)],
        Writers = [.. Writers.Where(other => other != address)],
        Routers = [.. Routers.Where(other => other != address)],
        TimeToLive = TimeToLive,
    };

    private static List<ServerAddress> With(List<Dictionary<string, object?>> servers, string role) =>
    [
        .. servers.Where(server => role.Equals(server.GetValueOrDefault("role")))
            .SelectMany(server => server.GetValueOrDefault("addresses") as List<object?> ?? [])
            .OfType<string>()
            .Where(address => address.Length > 0)
            .Select(ServerAddress.Parse),
    ];
}
