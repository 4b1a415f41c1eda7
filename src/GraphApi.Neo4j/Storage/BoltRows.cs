using GraphApi.Neo4j.Bolt;

namespace GraphApi.Neo4j.Storage;

/// <summary>Asks the server questions about the graph as a whole: few rows.</summary>
internal static class BoltRows
{
    /// <summary>The rows of the answer as objects.</summary>
    public static async Task<List<List<object?>>> RowsAsync(
        this BoltClient client, string statement, CancellationToken cancellation, params (string Name, long Value)[] parameters)
    {
        using var writer = new PackStreamWriter();
        writer.WriteMapHeader(parameters.Length);
        foreach (var (name, value) in parameters)
        {
            writer.WriteString(name);
            writer.WriteInteger(value);
        }

        using var result = await client.RunAsync(new BoltStatement(statement, writer.WrittenMemory), cancellation).ConfigureAwait(false);
        return ReadRows(result);
    }

    public static async Task<long> NumberAsync(this BoltClient client, string statement, CancellationToken cancellation) =>
        (long)(await client.RowsAsync(statement, cancellation).ConfigureAwait(false))[0][0]!;

    /// <summary>The strings of a list in a row.</summary>
    public static IEnumerable<string> Strings(object? list) => ((List<object?>)list!).Cast<string>();

    private static List<List<object?>> ReadRows(BoltResult result)
    {
        var rows = new List<List<object?>>(result.Count);
        for (var i = 0; i < result.Count; i++)
        {
            var record = new PackStreamReader(result[i]);
            rows.Add((List<object?>)record.ReadValue()!);
        }

        return rows;
    }
}
