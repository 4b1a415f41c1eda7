namespace GraphApi.Benchmarks.Hostile;

/// <summary>What one hostile client does over and over, until it is cancelled. Whatever the server answers is fine with it.</summary>
/// <param name="RunAsync">The work of one round.</param>
internal sealed record Attack(string Name, Func<Uri, CancellationToken, Task> RunAsync)
{
    /// <summary>All there are, for clients to take in turn.</summary>
    public static IReadOnlyList<Attack> All { get; } =
    [
        new("deep", (api, cancellation) => AttackRequests.PostAsync(api, HostileDocuments.Deep(), cancellation)),
        new("wide", (api, cancellation) => AttackRequests.PostAsync(api, HostileDocuments.Wide(), cancellation)),
        new("aliased", (api, cancellation) => AttackRequests.PostAsync(api, HostileDocuments.Aliased(), cancellation)),
        new("repeated", (api, cancellation) => AttackRequests.PostAsync(api, HostileDocuments.Repeated(), cancellation)),
        new("20 MB", AttackRequests.PostLargeAsync),
        new("slow header", AttackConnections.SendHeaderSlowlyAsync),
        new("slow body", AttackConnections.SendBodySlowlyAsync),
        new("never reading", AttackConnections.NeverReadAsync),
        new("dropped sockets", AttackConnections.DropAsync),
    ];
}
