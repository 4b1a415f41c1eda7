using GraphApi.Execution;

namespace GraphApi.AspNetCore.Options;

/// <summary>Settings of the API as <c>AddGraphApi</c> takes them.</summary>
public sealed class GraphApiOptions
{
    /// <summary>The largest body of a request, in bytes.</summary>
    public long MaxBodyBytes { get; set; } = 1024 * 1024;

    /// <summary>Page sizes, depth, time and the like.</summary>
    public ExecutionOptions Execution { get; set; } = new();
}
