using System.Collections.Immutable;

namespace GraphApi.Execution.Engine;

/// <summary>A request that is refused before anything is executed.</summary>
internal sealed class RequestException(ImmutableArray<GraphError> errors) : Exception(errors[0].Message)
{
    public RequestException(GraphError error)
        : this([error])
    {
    }

    public RequestException(string code, string message)
        : this(new GraphError(code, message))
    {
    }

    public ImmutableArray<GraphError> Errors { get; } = errors;
}
