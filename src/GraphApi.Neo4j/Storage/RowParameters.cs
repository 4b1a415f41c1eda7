using GraphApi.Neo4j.Bolt;

namespace GraphApi.Neo4j.Storage;

/// <summary>The parameters of an import's statement, and the numbers that it answers with.</summary>
internal static class RowParameters
{
    /// <summary><c>{rows: [[...], [...]]}</c>.</summary>
    public static PackStreamWriter Encode<T>(T[] rows, Action<PackStreamWriter, T> write)
    {
        var writer = new PackStreamWriter();
        writer.WriteMapHeader(1);
        writer.WriteString("rows"u8);
        writer.WriteListHeader(rows.Length);
        foreach (var row in rows)
            write(writer, row);
        return writer;
    }

    public static long ReadNumber(BoltResult result)
    {
        var record = new PackStreamReader(result[0]);
        record.ReadListHeader();
        return record.ReadInteger();
    }

    /// <summary>The index of a row, and whether it is its start that is missing.</summary>
    public static (int Row, bool IsStart) ReadMissing(BoltResult result)
    {
        var record = new PackStreamReader(result[0]);
        record.ReadListHeader();
        return ((int)record.ReadInteger(), record.ReadBoolean());
    }
}
