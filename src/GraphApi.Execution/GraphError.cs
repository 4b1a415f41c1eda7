using System.Collections.Immutable;
using GraphApi.Planning.Plans;

namespace GraphApi.Execution;

/// <summary>One entry of <c>errors</c>.</summary>
public sealed record GraphError(string Code, string Message)
{
    public ImmutableArray<SourceLocation> Locations { get; init; } = [];

    /// <summary>Response keys (string) and list indices (int).</summary>
    public ImmutableArray<object> Path { get; init; } = [];

    public string? CorrelationId { get; init; }
}
