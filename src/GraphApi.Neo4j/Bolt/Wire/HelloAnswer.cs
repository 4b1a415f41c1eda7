namespace GraphApi.Neo4j.Bolt;

/// <summary>What the server says of itself when greeted.</summary>
/// <param name="Agent">E.g. <c>Neo4j/5.26.30</c>.</param>
/// <param name="Version">The version of Bolt.</param>
/// <param name="ReceiveTimeout">Within this time a living server sends at least a keep-alive.</param>
internal sealed record HelloAnswer(string Agent, BoltVersion Version, TimeSpan ReceiveTimeout)
{
    internal static readonly HelloAnswer Unknown = new("", default, Timeout.InfiniteTimeSpan);

    internal static HelloAnswer From(Dictionary<string, object?> metadata, BoltVersion version)
    {
        var hints = metadata.GetValueOrDefault("hints") as Dictionary<string, object?>;
        var seconds = hints?.GetValueOrDefault("connection.recv_timeout_seconds") as long?;
        return new HelloAnswer(
            metadata.GetValueOrDefault("server") as string ?? "",
            version,
            seconds is > 0 and < int.MaxValue / 1000 ? TimeSpan.FromSeconds(seconds.Value) : Timeout.InfiniteTimeSpan);
    }
}
