using System.Text;

namespace GraphApi.Neo4j.Storage;

/// <summary>The offset that a named time zone has at an instant: <c>Europe/Oslo</c> is 2 hours ahead of UTC in July.</summary>
internal static class ZoneOffset
{
    /// <summary>False for a zone that this machine does not know, and for years that it has no rules for.</summary>
    public static bool TryFind(ReadOnlySpan<byte> zone, long utcSeconds, out long offsetSeconds)
    {
        offsetSeconds = 0;
        if (utcSeconds < DateTimeOffset.MinValue.ToUnixTimeSeconds() || utcSeconds > DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            || !TimeZoneInfo.TryFindSystemTimeZoneById(Encoding.UTF8.GetString(zone), out var found))
            return false;
        offsetSeconds = (long)found.GetUtcOffset(DateTimeOffset.FromUnixTimeSeconds(utcSeconds)).TotalSeconds;
        return true;
    }
}
