using GraphApi.Model;
using GraphApi.Model.Types;
using GraphApi.Neo4j.Bolt;

namespace GraphApi.Neo4j.Storage;

/// <summary>
/// Folds anew what nodes are found by, for types that gained or lost <c>@fulltext</c> fields and where the folding itself has changed; and
/// keeps the index of words over the types that are searched.
/// </summary>
internal sealed class SearchPreparation(GraphModel model, BoltClient client)
{
    private const int RowsAtOnce = 10_000;
    private static readonly TimeSpan Patience = TimeSpan.FromHours(1);

    public async Task FoldAsync(StoreMark mark, CancellationToken cancellation)
    {
        foreach (var type in mark.Refolded(model))
        {
            if (type.IsSearchable)
                await FoldAsync(type, cancellation).ConfigureAwait(false);
            else
                (await RunAsync(SearchStatements.Forget(type), default, cancellation).ConfigureAwait(false)).Dispose();
        }
    }

    public async Task IndexAsync(CancellationToken cancellation)
    {
        var wanted = SearchIndex.Labels(model);
        var present = await ReadLabelsAsync(cancellation).ConfigureAwait(false);
        if (wanted.SetEquals(present))
            return;
        if (present.Count > 0)
            (await RunAsync(SearchIndex.Drop, default, cancellation).ConfigureAwait(false)).Dispose();
        if (wanted.Count > 0)
            (await RunAsync(SearchIndex.Create(wanted), default, cancellation).ConfigureAwait(false)).Dispose();
    }

    /// <summary>By key, batch after batch; each begins with the last node of the one before, so that none is passed over.</summary>
    private async Task FoldAsync(NodeType type, CancellationToken cancellation)
    {
        var from = "";
        int read;
        do
        {
            using var parameters = SearchStatements.From(from, RowsAtOnce);
            using var nodes = await RunAsync(SearchStatements.Read(type), parameters.WrittenMemory, cancellation).ConfigureAwait(false);
            read = nodes.Count;
            if (read > 0)
                from = await WriteAsync(type, nodes, cancellation).ConfigureAwait(false);
        }
        while (read == RowsAtOnce);
    }

    /// <summary>Gives the last key.</summary>
    private async Task<string> WriteAsync(NodeType type, BoltResult nodes, CancellationToken cancellation)
    {
        var rows = new (string Key, string Text)[nodes.Count];
        for (var i = 0; i < rows.Length; i++)
            rows[i] = SearchStatements.ReadRow(type, nodes[i]);
        using var parameters = RowParameters.Encode(rows, (writer, row) => SearchStatements.WriteRow(writer, type, row.Key, row.Text));
        using var result = await RunAsync(SearchStatements.Write(type), parameters.WrittenMemory, cancellation).ConfigureAwait(false);
        return rows[^1].Key;
    }

    private async Task<HashSet<string>> ReadLabelsAsync(CancellationToken cancellation)
    {
        using var result = await client.RunAsync(new BoltStatement(SearchIndex.ReadLabels), cancellation).ConfigureAwait(false);
        return result.Count == 0 ? [] : StoreState.ReadLabels(result[0]);
    }

    private async Task<BoltResult> RunAsync(string text, ReadOnlyMemory<byte> parameters, CancellationToken cancellation) =>
        await client.RunAsync(new BoltStatement(text, parameters, AccessMode.Write, Patience), cancellation).ConfigureAwait(false);
}
