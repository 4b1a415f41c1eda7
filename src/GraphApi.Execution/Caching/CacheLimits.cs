namespace GraphApi.Execution.Caching;

/// <summary>How much a cache may hold.</summary>
internal sealed record CacheLimits(int Entries, long Bytes);
