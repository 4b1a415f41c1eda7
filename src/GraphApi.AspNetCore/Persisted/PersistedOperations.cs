using System.Security.Cryptography;
using System.Text;
using GraphApi.AspNetCore.Http;
using GraphApi.AspNetCore.Options;
using GraphApi.Execution.Caching;
using GraphApi.Planning.Caching;

namespace GraphApi.AspNetCore.Persisted;

/// <summary>Finds the text of the operation that a client names by an id or a hash.</summary>
internal sealed class PersistedOperations(PersistedOptions options, PersistedDocuments documents)
{
    private const string HashPrefix = "sha256:";
    private static readonly CacheLimits AutomaticLimits = new(Entries: 20_000, Bytes: 32 * 1024 * 1024);

    /// <summary>The documents that clients sent with their hash.</summary>
    private readonly GenerationCache<string, string> _automatic =
        new(AutomaticLimits, new CacheCounters("automatic"), (hash, text) => (hash.Length + text.Length) * sizeof(char));

    /// <summary>The operation with its text; without one where the client gave neither text nor name.</summary>
    /// <exception cref="PersistedOperationException">It is not known, or not allowed.</exception>
    /// <exception cref="TransportException">What should name it is malformed.</exception>
    public HttpOperation Resolve(HttpOperation operation)
    {
        if (NameOf(operation) is not { } name)
            return operation.Query is null || !options.OnlyDocuments ? operation : throw NotAllowed();
        if (documents.Find(name.Id) is { } known)
            return operation with { Query = known };
        return operation.Query is { } text && name.IsHash ? operation with { Query = Keep(name.Id, text) } : operation with { Query = Recall(name) };
    }

    private string Keep(string hash, string text)
    {
        if (HashOf(text) != hash)
            throw new PersistedOperationException(TransportErrorCodes.PersistedQueryHashMismatch, "sha256Hash is not the SHA-256 of query.");
        if (options.OnlyDocuments)
            throw NotAllowed();
        if (options.Automatic)
            _automatic.Add(hash, text);
        return text;
    }

    /// <summary>As clients give it: hexadecimal digits, small.</summary>
    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private string Recall(Name name)
    {
        if (name.IsHash && !options.Automatic && documents.Count == 0)
            throw new PersistedOperationException(TransportErrorCodes.PersistedQueryNotSupported, "PersistedQueryNotSupported");
        // Apollo's clients look for this message, and then send the text with the hash.
        return _automatic.TryGet(name.Id, out var text) ? text : throw new PersistedOperationException(TransportErrorCodes.PersistedQueryNotFound, "PersistedQueryNotFound");
    }

    private static Name? NameOf(HttpOperation operation)
    {
        if (operation.DocumentId is { } id)
            return new Name(id.StartsWith(HashPrefix, StringComparison.Ordinal) ? id[HashPrefix.Length..] : id, IsHash: false);
        return operation.Extensions?.GetValueOrDefault("persistedQuery") switch
        {
            null => null,
            IReadOnlyDictionary<string, object?> members when members.GetValueOrDefault("version") is 1
                && members.GetValueOrDefault("sha256Hash") is string hash => new Name(hash.ToLowerInvariant(), IsHash: true),
            _ => throw TransportException.Invalid("""extensions.persistedQuery is {"version":1,"sha256Hash":"..."}."""),
        };
    }

    private static PersistedOperationException NotAllowed() =>
        new(TransportErrorCodes.PersistedQueryRequired, "This API runs persisted documents alone: send the id of one.");

    /// <param name="IsHash">True where the client may send the text too, by Apollo's protocol.</param>
    private sealed record Name(string Id, bool IsHash);
}
