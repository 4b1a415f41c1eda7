namespace GraphApi.Planning.Stores;

/// <summary>A plan in a store's language, ready to run with any values. Immutable, shared by all requests.</summary>
public interface IStoreStatement
{
    /// <summary>The text, for logs and tests.</summary>
    string Text { get; }
}
