using GraphApi.Neo4j.Bolt;

namespace GraphApi.Neo4j.Storage;

/// <summary>What a database holds when it is opened.</summary>
/// <param name="Layout">The layout version of a store of ours; null where it is none.</param>
/// <param name="HasData">Whether there are nodes besides the marks.</param>
internal sealed record StoreState(long? Layout, bool HasData)
{
    private const string Read = $$"""
        RETURN head(COLLECT { MATCH (s:{{StoreLayout.Mark}}) RETURN s.layout }) AS layout,
            EXISTS { MATCH (n) WHERE NOT n:{{StoreLayout.Mark}} AND NOT n:{{StoreLayout.TestMark}} } AS hasData
        """;

    private const string ReadIndexes = """
        SHOW INDEXES YIELD type, entityType, labelsOrTypes, properties, owningConstraint
        WHERE type = 'RANGE' AND (entityType = 'NODE') = (owningConstraint IS NOT NULL)
        RETURN entityType = 'NODE' AS isOfNodes, labelsOrTypes[0] AS label, properties
        """;

    public static async Task<StoreState> ReadAsync(BoltClient client, CancellationToken cancellation)
    {
        using var result = await client.RunAsync(new BoltStatement(Read), cancellation).ConfigureAwait(false);
        var record = new PackStreamReader(result[0]);
        record.ReadListHeader();
        return new StoreState(record.TryReadNull() ? null : record.ReadInteger(), record.ReadBoolean());
    }

    /// <summary>The indexes of the kinds that we make.</summary>
    public static async Task<HashSet<IndexDefinition>> ReadIndexesAsync(BoltClient client, CancellationToken cancellation)
    {
        using var result = await client.RunAsync(new BoltStatement(ReadIndexes), cancellation).ConfigureAwait(false);
        var indexes = new HashSet<IndexDefinition>();
        for (var i = 0; i < result.Count; i++)
            indexes.Add(ReadIndex(result[i]));
        return indexes;
    }

    private static IndexDefinition ReadIndex(ReadOnlySpan<byte> bytes)
    {
        var record = new PackStreamReader(bytes);
        record.ReadListHeader();
        var (isOfNodes, label) = (record.ReadBoolean(), record.ReadString());
        var properties = new string[record.ReadListHeader()];
        for (var i = 0; i < properties.Length; i++)
            properties[i] = record.ReadString();
        return new IndexDefinition(isOfNodes, label, IndexDefinition.Join(properties));
    }
}
