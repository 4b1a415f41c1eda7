using GraphApi.Model;
using GraphApi.Neo4j.Bolt;

namespace GraphApi.Neo4j.Storage;

/// <summary>Keeps the index of words over the types that are searched.</summary>
internal sealed class SearchIndexing(GraphModel model, BoltClient client)
{
    /// <summary>Whether the index is to be made or made anew.</summary>
    public async Task<bool> IsNeededAsync(CancellationToken cancellation) =>
        !SearchIndex.Labels(model).SetEquals(await ReadLabelsAsync(cancellation).ConfigureAwait(false));

    public async Task RunAsync(CancellationToken cancellation)
    {
        var wanted = SearchIndex.Labels(model);
        var present = await ReadLabelsAsync(cancellation).ConfigureAwait(false);
        if (wanted.SetEquals(present))
            return;
        if (present.Count > 0)
            await ExecuteAsync(SearchIndex.Drop, cancellation).ConfigureAwait(false);
        if (wanted.Count > 0)
            await ExecuteAsync(SearchIndex.Create(wanted), cancellation).ConfigureAwait(false);
    }

    private async Task<HashSet<string>> ReadLabelsAsync(CancellationToken cancellation)
    {
        using var result = await client.RunAsync(new BoltStatement(SearchIndex.ReadLabels), cancellation).ConfigureAwait(false);
        return result.Count == 0 ? [] : StoreState.ReadLabels(result[0]);
    }

    private async Task ExecuteAsync(string text, CancellationToken cancellation) => (await client
        .RunAsync(new BoltStatement(text, Mode: AccessMode.Write), cancellation).ConfigureAwait(false)).Dispose();
}
