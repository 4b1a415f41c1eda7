using GraphApi.Planning.Caching;

namespace GraphApi.Execution.Caching;

/// <summary>
/// A cache of two generations, bounded by entries and by bytes: entries go into the young one; when that holds half of what is allowed it
/// becomes the old one, and what the old one held and nobody asked for since is gone. No lock on a hit.
/// </summary>
/// <param name="sizeOf">About how many bytes an entry holds.</param>
internal sealed class GenerationCache<TKey, TValue>(CacheLimits limits, CacheCounters counters, Func<TKey, TValue, long> sizeOf)
    where TKey : notnull
{
    private Generation<TKey, TValue> _young = new();
    private Generation<TKey, TValue> _old = new();

    /// <summary>Only looks: it counts as no use of the entry.</summary>
    public bool Contains(TKey key) => _young.TryGet(key, out _) || _old.TryGet(key, out _);

    public bool TryGet(TKey key, out TValue value)
    {
        var isYoung = _young.TryGet(key, out value);
        if (!isYoung && !_old.TryGet(key, out value))
        {
            counters.Miss();
            return false;
        }

        counters.Hit();
        if (!isYoung)
            Add(key, value);
        return true;
    }

    /// <summary>What takes more than half of the cache is not kept.</summary>
    public void Add(TKey key, TValue value)
    {
        var (young, bytes) = (_young, sizeOf(key, value));
        if (bytes > limits.Bytes / 2 || !young.TryAdd(key, value, bytes))
            return;
        counters.Hold(1, bytes);
        TurnOver(young);
    }

    private void TurnOver(Generation<TKey, TValue> young)
    {
        var isFull = young.Count * 2 > limits.Entries || young.Bytes * 2 > limits.Bytes;
        if (!isFull || Interlocked.CompareExchange(ref _young, new(), young) != young)
            return;
        var old = Interlocked.Exchange(ref _old, young);
        counters.Evict(old.Count, old.Bytes);
    }
}
