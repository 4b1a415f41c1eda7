namespace GraphApi.Benchmarks.Naive;

/// <summary>What resolvers of one request load their lists by.</summary>
internal sealed class NaiveLoaders(NaiveData data, bool batches)
{
    private readonly Dictionary<(NaiveRelation, int), BatchLoader> _loaders = [];

    /// <summary>The rows, or a promise of them that waits for those of other nodes.</summary>
    public object Load(NaiveRelation relation, long from, int limit)
    {
        if (!batches)
            return data.Read(relation, from, limit);
        if (!_loaders.TryGetValue((relation, limit), out var loader))
            _loaders.Add((relation, limit), loader = new BatchLoader(data, relation, limit));
        return loader.Load(from);
    }
}
