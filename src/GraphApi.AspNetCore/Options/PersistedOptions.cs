namespace GraphApi.AspNetCore.Options;

/// <summary>Settings of operations that clients name instead of sending their text.</summary>
public sealed record PersistedOptions
{
    /// <summary>
    /// Whether clients may have an operation kept by its hash, as Apollo's automatic persisted queries do. It saves them from sending
    /// its text, and protects nothing: anyone may have anything kept.
    /// </summary>
    public bool Automatic { get; init; } = true;

    /// <summary>
    /// A file, or a folder of files, of the documents that are known from the start: JSON as Relay, GraphQL Code Generator and Apollo
    /// write it, and <c>ID.graphql</c>.
    /// </summary>
    public string? Documents { get; init; }

    /// <summary>Whether no others than those run.</summary>
    public bool OnlyDocuments { get; init; }
}
