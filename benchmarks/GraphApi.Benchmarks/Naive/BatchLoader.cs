using GraphQL.DataLoader;

namespace GraphApi.Benchmarks.Naive;

/// <summary>Collects the nodes of one request whose neighbours are asked for, and asks for all at once when the first is awaited.</summary>
internal sealed class BatchLoader(NaiveData data, NaiveRelation relation, int limit)
{
    private List<long> _waiting = [];
    private Task<ILookup<long, NaiveRow>>? _batch;

    public IDataLoaderResult Load(long from)
    {
        if (_batch is { IsCompleted: true })
            (_waiting, _batch) = ([], null);
        _waiting.Add(from);
        return new Result(this, from);
    }

    private Task<ILookup<long, NaiveRow>> DispatchAsync() => _batch ??= Task.FromResult(data.Read(relation, _waiting.Distinct(), limit));

    private sealed class Result(BatchLoader loader, long from) : IDataLoaderResult
    {
        public async Task<object?> GetResultAsync(CancellationToken cancellationToken = default) => (await loader.DispatchAsync())[from];
    }
}
