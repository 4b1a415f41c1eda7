using GraphApi.Planning.Plans;

namespace GraphApi.Planning.Binding;

/// <summary>A request that cannot be answered whatever the store holds: a bad cursor, page size, key or value.</summary>
public sealed class OperationException(string code, string message, SourceLocation location) : Exception(message)
{
    /// <summary>The stable code of docs/errors.md.</summary>
    public string Code { get; } = code;

    public SourceLocation Location { get; } = location;
}
