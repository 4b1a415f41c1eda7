namespace GraphApi.Planning.Stores;

/// <summary>A failure of a store, in words fit for an operator; <see cref="Exception.InnerException"/> has the rest.</summary>
public sealed class StoreException(StoreErrorKind kind, string message, Exception? inner = null) : Exception(message, inner)
{
    public StoreErrorKind Kind { get; } = kind;
}
