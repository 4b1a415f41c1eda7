namespace GraphApi.Neo4j.Bolt;

/// <summary>PackStream to objects, for metadata such as summaries and plans.</summary>
internal static class PackStreamValue
{
    /// <summary>Far above the plan of any statement, far below what the stack holds.</summary>
    internal const int MaximalDepth = 500;

    internal static object? Read(ref PackStreamReader reader, int depth)
    {
        if (depth > MaximalDepth)
            throw new BoltProtocolException($"A value is nested deeper than {MaximalDepth} levels.");
        return reader.PeekType() switch
        {
            PackStreamType.Null => ReadNull(ref reader),
            PackStreamType.Boolean => reader.ReadBoolean(),
            PackStreamType.Integer => reader.ReadInteger(),
            PackStreamType.Float => reader.ReadFloat(),
            PackStreamType.String => reader.ReadString(),
            PackStreamType.Bytes => reader.ReadBytes().ToArray(),
            PackStreamType.List => ReadItems(ref reader, reader.ReadListHeader(), depth),
            PackStreamType.Map => ReadMap(ref reader, depth),
            _ => ReadStructure(ref reader, depth),
        };
    }

    /// <summary>A map as the whole value; metadata of messages is always one.</summary>
    internal static Dictionary<string, object?> ReadMap(ref PackStreamReader reader, int depth)
    {
        var count = reader.ReadMapHeader();
        var map = new Dictionary<string, object?>(Math.Min(count, 64), StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
        {
            var key = reader.ReadString();
            map[key] = Read(ref reader, depth + 1);
        }

        return map;
    }

    private static object? ReadNull(ref PackStreamReader reader)
    {
        reader.TryReadNull();
        return null;
    }

    // The list grows as items come: a nest of large declared sizes would otherwise reserve the same bytes over and over.
    private static List<object?> ReadItems(ref PackStreamReader reader, int count, int depth)
    {
        var items = new List<object?>(Math.Min(count, 64));
        for (var i = 0; i < count; i++)
            items.Add(Read(ref reader, depth + 1));
        return items;
    }

    private static PackStreamStructure ReadStructure(ref PackStreamReader reader, int depth)
    {
        var size = reader.ReadStructureHeader(out var tag);
        return new PackStreamStructure(tag, ReadItems(ref reader, size, depth));
    }
}
