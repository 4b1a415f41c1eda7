using GraphApi.Execution;

namespace GraphApi.AspNetCore.Options;

/// <summary>Settings of the API as <c>AddGraphApi</c> takes them.</summary>
public sealed class GraphApiOptions
{
    /// <summary>Methods, bodies, batches, compression, other origins.</summary>
    public HttpOptions Http { get; set; } = new();

    /// <summary>Page sizes, depth, time and the like.</summary>
    public ExecutionOptions Execution { get; set; } = new();
}
