namespace GraphApi.Neo4j.Lowering;

/// <summary>What statements may rely on besides the data itself.</summary>
/// <param name="IsOurs">
/// Whether the store carries our mark: then its nodes have the labels of their interfaces and unions, its relationships order keys, and there
/// are indexes on both. A graph that others wrote has none of it for sure.
/// </param>
internal sealed record StoreShape(bool IsOurs)
{
    public static StoreShape Ours { get; } = new(IsOurs: true);

    public static StoreShape Plain { get; } = new(IsOurs: false);
}
