using GraphApi.Model;
using GraphApi.Model.Fields;
using GraphApi.Model.Types;
using GraphApi.Neo4j.Bolt;

namespace GraphApi.Neo4j.Storage;

/// <summary>Fills what nodes and relationships keep of orders that the schema gained since they were written.</summary>
internal sealed class OrderPreparation(GraphModel model, BoltClient client)
{
    private const int RowsAtOnce = 10_000;
    private static readonly TimeSpan Patience = TimeSpan.FromHours(1);

    /// <summary>Nodes first, since relationships take the place of their neighbours from them.</summary>
    public async Task FillAsync(StoreMark mark, CancellationToken cancellation)
    {
        foreach (var type in model.NodeTypes)
        {
            if (mark.Unordered(type).ToList() is { Count: > 0 } fields)
                await new NodeSweep(client).RunAsync(
                    type, fields, OrderStatements.Write(type, fields), OrderStatements.WriteRow, cancellation).ConfigureAwait(false);
        }

        foreach (var type in model.RelationshipTypes)
        {
            foreach (var order in mark.Unordered(type))
                await FillAsync(type, order, cancellation).ConfigureAwait(false);
        }
    }

    private async Task FillAsync(RelationshipType type, RelationshipOrder order, CancellationToken cancellation)
    {
        if (!order.IsOfEdge)
        {
            (await RunAsync(OrderStatements.TakeFromNeighbours(type, order), default, cancellation).ConfigureAwait(false)).Dispose();
            return;
        }

        (await RunAsync(OrderStatements.Forget(type, order), default, cancellation).ConfigureAwait(false)).Dispose();
        while (await FillSomeAsync(type, order, cancellation).ConfigureAwait(false) == RowsAtOnce)
        {
        }
    }

    /// <summary>Those that have none yet; gives how many there were.</summary>
    private async Task<int> FillSomeAsync(RelationshipType type, RelationshipOrder order, CancellationToken cancellation)
    {
        var field = type.Properties[type.IndexOf(order.Property)];
        using var found = await RunAsync(OrderStatements.ReadSome(type, order, RowsAtOnce), default, cancellation).ConfigureAwait(false);
        StoredNode[] rows = [.. Enumerable.Range(0, found.Count).Select(i => StoredNode.Read(found[i], [field]))];
        using var parameters = RowParameters.Encode(rows, OrderStatements.WriteEdgeRow);
        (await RunAsync(OrderStatements.Write(type, order), parameters.WrittenMemory, cancellation).ConfigureAwait(false)).Dispose();
        return rows.Length;
    }

    private async Task<BoltResult> RunAsync(string text, ReadOnlyMemory<byte> parameters, CancellationToken cancellation) =>
        await client.RunAsync(new BoltStatement(text, parameters, AccessMode.Write, Patience), cancellation).ConfigureAwait(false);
}
