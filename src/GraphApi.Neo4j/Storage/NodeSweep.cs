using GraphApi.Model.Fields;
using GraphApi.Model.Types;
using GraphApi.Neo4j.Bolt;
using GraphApi.Neo4j.Lowering;
using GraphApi.Neo4j.Printing;

namespace GraphApi.Neo4j.Storage;

/// <summary>Goes through all nodes of a type by key, and writes to each what its values come to.</summary>
internal sealed class NodeSweep(BoltClient client)
{
    private const int RowsAtOnce = 10_000;
    private static readonly TimeSpan Patience = TimeSpan.FromHours(1);

    /// <summary>Batch after batch; each begins with the last node of the one before, so that none is passed over.</summary>
    public async Task RunAsync(
        NodeType type, IReadOnlyCollection<ScalarField> fields, string write, Action<PackStreamWriter, StoredNode> writeRow, CancellationToken cancellation)
    {
        var (read, from) = (Read(type, fields), "");
        StoredNode[] nodes;
        do
        {
            nodes = await ReadAsync(read, from, fields, cancellation).ConfigureAwait(false);
            if (nodes.Length == 0)
                return;
            using var parameters = RowParameters.Encode(nodes, writeRow);
            (await RunAsync(write, parameters, cancellation).ConfigureAwait(false)).Dispose();
            from = nodes[^1].Key;
        }
        while (nodes.Length == RowsAtOnce);
    }

    private async Task<StoredNode[]> ReadAsync(string read, string from, IReadOnlyCollection<ScalarField> fields, CancellationToken cancellation)
    {
        using var parameters = From(from);
        using var found = await RunAsync(read, parameters, cancellation).ConfigureAwait(false);
        return [.. Enumerable.Range(0, found.Count).Select(i => StoredNode.Read(found[i], fields))];
    }

    private async Task<BoltResult> RunAsync(string text, PackStreamWriter parameters, CancellationToken cancellation) =>
        await client.RunAsync(new BoltStatement(text, parameters.WrittenMemory, AccessMode.Write, Patience), cancellation).ConfigureAwait(false);

    /// <summary>
    /// <c>MATCH (n:`Place`) USING INDEX SEEK n:`Place`(`key`) WHERE n.`key` >= $from RETURN [n.`key`, n.`name`] AS row
    /// ORDER BY n.`key` LIMIT $most</c>.
    /// </summary>
    private static string Read(NodeType type, IEnumerable<ScalarField> fields)
    {
        var text = new CypherWriter().Syntax("MATCH (n:").Identifier(Labels.Of(type)).Syntax(") USING INDEX SEEK n:")
            .Identifier(Labels.Of(type)).Syntax("(").Identifier(type.KeyProperty).Syntax(") WHERE ")
            .Property("n", type.KeyProperty).Syntax(" >= $from RETURN [").Property("n", type.KeyProperty);
        foreach (var field in fields)
            text.Syntax(", ").Property("n", field.Property);
        return text.Syntax("] AS row ORDER BY ").Property("n", type.KeyProperty).Syntax(" LIMIT $most").ToString();
    }

    private static PackStreamWriter From(string key)
    {
        var writer = new PackStreamWriter();
        writer.WriteMapHeader(2);
        writer.WriteString("from"u8);
        writer.WriteString(key);
        writer.WriteString("most"u8);
        writer.WriteInteger(RowsAtOnce);
        return writer;
    }
}
