namespace GraphApi.Neo4j.Bolt;

/// <summary>A connection on loan from its pool.</summary>
internal readonly record struct Lease(ConnectionPool Pool, BoltConnection Connection)
{
    internal ValueTask ReturnAsync() => Pool.ReturnAsync(Connection);
}
