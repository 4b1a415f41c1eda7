using GraphApi.Neo4j.Bolt;

namespace GraphApi.Neo4j.Storage;

/// <summary>What a database holds when it is opened.</summary>
/// <param name="Layout">The layout version of a store of ours; null where it is none.</param>
/// <param name="HasData">Whether there are nodes besides the marks.</param>
/// <param name="Mark">What the store was written by.</param>
internal sealed record StoreState(long? Layout, bool HasData, StoreMark Mark)
{
    private const string Read = $$"""
        OPTIONAL MATCH (s:{{StoreLayout.Mark}})
        RETURN s.layout AS layout,
            EXISTS { MATCH (n) WHERE NOT n:{{StoreLayout.Mark}} AND NOT n:{{StoreLayout.TestMark}} } AS hasData,
            coalesce(s.labels, []) AS labels, coalesce(s.identities, []) AS identities, coalesce(s.searches, []) AS searches,
            coalesce(s.orders, []) AS orders
        LIMIT 1
        """;

    private const string ReadIndexes = """
        SHOW INDEXES YIELD name, type, entityType, labelsOrTypes, properties, owningConstraint
        WHERE type = 'RANGE'
        RETURN entityType = 'NODE' AS isOfNodes, labelsOrTypes[0] AS label, properties, owningConstraint IS NOT NULL AS isUnique, name
        """;

    public static async Task<StoreState> ReadAsync(BoltClient client, CancellationToken cancellation)
    {
        using var result = await client.RunAsync(new BoltStatement(Read), cancellation).ConfigureAwait(false);
        var record = new PackStreamReader(result[0]);
        record.ReadListHeader();
        return new StoreState(
            record.TryReadNull() ? null : record.ReadInteger(),
            record.ReadBoolean(),
            new StoreMark(ReadSet(ref record), ReadSet(ref record), ReadSet(ref record), ReadSet(ref record)));
    }

    /// <summary>The indexes of the kinds that we make, each with its name.</summary>
    public static async Task<IReadOnlyDictionary<IndexDefinition, string>> ReadIndexesAsync(BoltClient client, CancellationToken cancellation)
    {
        using var result = await client.RunAsync(new BoltStatement(ReadIndexes), cancellation).ConfigureAwait(false);
        var indexes = new Dictionary<IndexDefinition, string>();
        for (var i = 0; i < result.Count; i++)
        {
            var (index, name) = ReadIndex(result[i]);
            indexes[index] = name;
        }

        return indexes;
    }

    /// <summary>Of a record with one list of names.</summary>
    public static HashSet<string> ReadLabels(ReadOnlySpan<byte> bytes)
    {
        var record = new PackStreamReader(bytes);
        record.ReadListHeader();
        return ReadSet(ref record);
    }

    private static (IndexDefinition Index, string Name) ReadIndex(ReadOnlySpan<byte> bytes)
    {
        var record = new PackStreamReader(bytes);
        record.ReadListHeader();
        var (isOfNodes, label) = (record.ReadBoolean(), record.ReadString());
        var index = new IndexDefinition(isOfNodes, label, IndexDefinition.Join(ReadStrings(ref record)), record.ReadBoolean());
        return (index, record.ReadString());
    }

    private static HashSet<string> ReadSet(ref PackStreamReader record) => ReadStrings(ref record).ToHashSet(StringComparer.Ordinal);

    private static string[] ReadStrings(ref PackStreamReader record)
    {
        var strings = new string[record.ReadListHeader()];
        for (var i = 0; i < strings.Length; i++)
            strings[i] = record.ReadString();
        return strings;
    }
}
