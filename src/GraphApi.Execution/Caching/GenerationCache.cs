using System.Collections.Concurrent;

namespace GraphApi.Execution.Caching;

/// <summary>
/// A bounded cache of two generations: entries go into the young one; when that is full it becomes the old one, and what the
/// old one held and nobody asked for since is gone. At most twice <paramref name="capacity"/> entries, no lock on a hit.
/// </summary>
internal sealed class GenerationCache<TKey, TValue>(int capacity)
    where TKey : notnull
{
    private ConcurrentDictionary<TKey, TValue> _young = new();
    private ConcurrentDictionary<TKey, TValue> _old = new();

    public bool TryGet(TKey key, out TValue value)
    {
        if (_young.TryGetValue(key, out value!))
            return true;
        if (!_old.TryGetValue(key, out value!))
            return false;
        Add(key, value);
        return true;
    }

    public void Add(TKey key, TValue value)
    {
        var young = _young;
        young[key] = value;
        if (young.Count > capacity && Interlocked.CompareExchange(ref _young, new(), young) == young)
            _old = young;
    }
}
