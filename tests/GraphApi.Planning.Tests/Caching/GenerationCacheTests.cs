using System.Diagnostics.Metrics;
using GraphApi.Execution.Caching;
using GraphApi.Planning.Caching;

namespace GraphApi.Planning.Tests.Caching;

public sealed class GenerationCacheTests
{
    [Fact]
    public void What_nobody_asks_for_makes_room_for_the_new()
    {
        var cache = Create(entries: 10, bytes: 1_000);
        cache.Add("used", "12345");
        cache.Add("unused", "12345");

        for (var i = 0; i < 100; i++)
        {
            cache.Add($"{i}", "12345");
            cache.TryGet("used", out _);
        }

        Assert.Equal(["used", "99"], Kept(cache, "used", "unused", "1", "99"));
    }

    [Fact]
    public void It_holds_no_more_entries_than_it_may()
    {
        var cache = Create(entries: 10, bytes: 1_000_000);

        var names = Enumerable.Range(0, 1_000).Select(i => $"{i}").ToArray();
        foreach (var name in names)
            cache.Add(name, "1");

        Assert.InRange(Kept(cache, names).Count, 1, 11);
    }

    [Fact]
    public void It_holds_no_more_bytes_than_it_may()
    {
        var cache = Create(entries: 1_000, bytes: 100);

        var names = Enumerable.Range(0, 500).Select(i => $"{i}").ToArray();
        foreach (var name in names)
            cache.Add(name, "1234567890");

        Assert.InRange(Kept(cache, names).Count, 1, 11);
    }

    [Fact]
    public void What_is_larger_than_half_of_it_is_not_kept()
    {
        var cache = Create(entries: 10, bytes: 20);

        cache.Add("large", "12345678901");

        Assert.False(cache.TryGet("large", out _));
    }

    [Fact]
    public void It_counts_what_it_found_and_what_not_and_what_it_let_go()
    {
        var counts = new Dictionary<string, long>();
        using var listener = Listen("counted", counts);
        var cache = Create(entries: 2, bytes: 1_000, "counted");

        cache.TryGet("a", out _);
        foreach (var name in new[] { "a", "b", "c", "d" })
            cache.Add(name, "12345");
        cache.TryGet("d", out _);

        Assert.Equal(1, counts["graphapi.cache.lookups hit"]);
        Assert.Equal(1, counts["graphapi.cache.lookups miss"]);
        Assert.Equal(2, counts["graphapi.cache.evictions"]);
        Assert.Equal(5 * counts["graphapi.cache.entries"], counts["graphapi.cache.bytes"]);
    }

    private static GenerationCache<string, string> Create(int entries, long bytes, string name = "test") =>
        new(new CacheLimits(entries, bytes), new CacheCounters(name), (_, text) => text.Length);

    private static List<string> Kept(GenerationCache<string, string> cache, params string[] names) => [.. names.Where(n => cache.TryGet(n, out _))];

    /// <summary>Sums the measurements of one cache, by instrument and result.</summary>
    private static MeterListener Listen(string cache, Dictionary<string, long> counts)
    {
        var listener = new MeterListener
        {
            InstrumentPublished = (instrument, self) =>
            {
                if (instrument.Meter.Name == CacheCounters.MeterName)
                    self.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) =>
        {
            var named = tags.ToArray().ToDictionary(t => t.Key, t => t.Value as string);
            if (named.GetValueOrDefault("cache") != cache)
                return;
            var key = $"{instrument.Name} {named.GetValueOrDefault("result")}".TrimEnd();
            counts[key] = counts.GetValueOrDefault(key) + value;
        });
        listener.Start();
        return listener;
    }
}
