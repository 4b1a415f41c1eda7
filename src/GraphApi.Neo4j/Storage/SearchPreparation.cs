using GraphApi.Model;
using GraphApi.Neo4j.Bolt;

namespace GraphApi.Neo4j.Storage;

/// <summary>
/// Folds anew what nodes are found by, for types that gained or lost <c>@fulltext</c> fields and where the folding itself has changed; and
/// keeps the index of words over the types that are searched.
/// </summary>
internal sealed class SearchPreparation(GraphModel model, BoltClient client)
{
    private static readonly TimeSpan Patience = TimeSpan.FromHours(1);

    public async Task FoldAsync(StoreMark mark, CancellationToken cancellation)
    {
        foreach (var type in mark.Refolded(model))
        {
            if (type.IsSearchable)
                await new NodeSweep(client).RunAsync(
                    type, [.. type.SearchFields], SearchStatements.Write(type), (writer, node) => SearchStatements.WriteRow(writer, type, node), cancellation)
                    .ConfigureAwait(false);
            else
                await RunAsync(SearchStatements.Forget(type), cancellation).ConfigureAwait(false);
        }
    }

    public async Task IndexAsync(CancellationToken cancellation)
    {
        var wanted = SearchIndex.Labels(model);
        var present = await ReadLabelsAsync(cancellation).ConfigureAwait(false);
        if (wanted.SetEquals(present))
            return;
        if (present.Count > 0)
            await RunAsync(SearchIndex.Drop, cancellation).ConfigureAwait(false);
        if (wanted.Count > 0)
            await RunAsync(SearchIndex.Create(wanted), cancellation).ConfigureAwait(false);
    }

    private async Task<HashSet<string>> ReadLabelsAsync(CancellationToken cancellation)
    {
        using var result = await client.RunAsync(new BoltStatement(SearchIndex.ReadLabels), cancellation).ConfigureAwait(false);
        return result.Count == 0 ? [] : StoreState.ReadLabels(result[0]);
    }

    private async Task RunAsync(string text, CancellationToken cancellation) => (await client
        .RunAsync(new BoltStatement(text, Mode: AccessMode.Write, Timeout: Patience), cancellation).ConfigureAwait(false)).Dispose();
}
