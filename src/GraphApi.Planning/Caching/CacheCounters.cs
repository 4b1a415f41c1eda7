using System.Diagnostics.Metrics;

namespace GraphApi.Planning.Caching;

/// <summary>
/// What a cache tells of itself, under the meter <c>GraphApi</c>: <c>graphapi.cache.lookups</c> with <c>result</c> <c>hit</c> or
/// <c>miss</c>, <c>graphapi.cache.evictions</c>, and how many entries and bytes it holds; each with the cache's name as <c>cache</c>.
/// </summary>
/// <param name="cache">The name: <c>documents</c>, <c>plans</c>, <c>statements</c>, <c>automatic</c>.</param>
public sealed class CacheCounters(string cache)
{
    public const string MeterName = "GraphApi";

    private static readonly Meter Meter = new(MeterName);

    private static readonly Counter<long> Lookups =
        Meter.CreateCounter<long>("graphapi.cache.lookups", "{lookup}", "Look-ups in a cache, by their result.");

    private static readonly Counter<long> Evictions =
        Meter.CreateCounter<long>("graphapi.cache.evictions", "{entry}", "Entries that a cache let go to stay within its bounds.");

    private static readonly UpDownCounter<long> Entries =
        Meter.CreateUpDownCounter<long>("graphapi.cache.entries", "{entry}", "Entries that a cache holds.");

    private static readonly UpDownCounter<long> Bytes =
        Meter.CreateUpDownCounter<long>("graphapi.cache.bytes", "By", "About how much memory a cache holds.");

    private readonly KeyValuePair<string, object?> _tag = new("cache", cache);

    public void Hit() => Lookups.Add(1, _tag, new("result", "hit"));

    public void Miss() => Lookups.Add(1, _tag, new("result", "miss"));

    public void Hold(long entries, long bytes)
    {
        Entries.Add(entries, _tag);
        Bytes.Add(bytes, _tag);
    }

    public void Evict(long entries, long bytes)
    {
        Hold(-entries, -bytes);
        Evictions.Add(entries, _tag);
    }
}
