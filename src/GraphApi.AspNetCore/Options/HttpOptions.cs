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

    /// <summary>Which pages of other origins may ask: <c>https://example.org</c>, or <c>*</c> for all.</summary>
    public ImmutableArray<string> CorsOrigins { get; init; } = [];
}
