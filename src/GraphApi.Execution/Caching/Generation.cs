using System.Collections.Concurrent;

namespace GraphApi.Execution.Caching;

/// <summary>The entries of a cache that came in one time, and what they hold together.</summary>
internal sealed class Generation<TKey, TValue>
    where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, TValue> _entries = new();
    private int _count;
    private long _bytes;

    /// <summary>Kept beside the entries: a dictionary that many write to counts under all its locks.</summary>
    public int Count => Volatile.Read(ref _count);

    public long Bytes => Interlocked.Read(ref _bytes);

    public bool TryGet(TKey key, out TValue value) => _entries.TryGetValue(key, out value!);

    /// <summary>False where the key is there already.</summary>
    public bool TryAdd(TKey key, TValue value, long bytes)
    {
        if (!_entries.TryAdd(key, value))
            return false;
        Interlocked.Increment(ref _count);
        Interlocked.Add(ref _bytes, bytes);
        return true;
    }
}
