using System.Collections.Immutable;

namespace GraphApi.AspNetCore.Options;

/// <summary>Settings of GraphQL over HTTP, under HotChocolate's names where it has the same.</summary>
public sealed record HttpOptions
{
    /// <summary>The largest body of a request, in bytes.</summary>
    public long MaxBodyBytes { get; init; } = 1024 * 1024;

    /// <summary>Whether queries come by GET too.</summary>
    public bool EnableGetRequests { get; init; } = true;

    /// <summary>
    /// Whether a GET needs the header GraphQL-Preflight, which no other site's page can send without asking first. For an API
    /// behind cookies; a public one gives nothing away.
    /// </summary>
    public bool EnforceGetRequestsPreflightHeader { get; init; }

    /// <summary>How many requests one body may hold as a list; 0 for none.</summary>
    public int MaxBatchSize { get; init; }

    /// <summary>Whether answers are compressed for clients that say they take it.</summary>
    public bool CompressResponses { get; init; } = true;

    /// <summary>How long a body may take to come.</summary>
    public TimeSpan BodyTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How many requests are executed at once.</summary>
    public int MaxConcurrentRequests { get; init; } = 64;

    /// <summary>How many more may wait their turn.</summary>
    public int MaxQueuedRequests { get; init; } = 256;

    /// <summary>How long they wait.</summary>
    public TimeSpan MaxQueueTime { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>How many requests a client, known by its address, may send in a minute; 0 for no limit.</summary>
    public int RequestsPerMinute { get; init; }

    /// <summary>Which pages of other origins may ask: <c>https://example.org</c>, or <c>*</c> for all.</summary>
    public ImmutableArray<string> CorsOrigins { get; init; } = [];
}
