using GraphApi.Neo4j.Bolt;
using GraphApi.Planning.Stores;

namespace GraphApi.Neo4j.Storage;

/// <summary>Says failures of the server and of the way to it in the store's terms.</summary>
internal static class StoreFailures
{
    /// <summary>Awaits what talks to the server.</summary>
    public static async Task<T> MapAsync<T>(BoltSettings settings, Func<Task<T>> work)
    {
        try
        {
            return await work().ConfigureAwait(false);
        }
        catch (BoltException failure)
        {
            throw Map(settings, failure);
        }
    }

    public static StoreException Map(BoltSettings settings, BoltException failure) => new(KindOf(failure), Describe(settings, failure), failure);

    /// <summary>What fails on the way to the server names it already; what the server says does not.</summary>
    private static string Describe(BoltSettings settings, BoltException failure) => failure is BoltServerException or BoltProtocolException or BoltMessageTooLargeException
        ? $"Neo4j at {settings.Uri.Host}:{settings.Uri.Port}: {failure.Message}"
        : failure.Message;

    private static StoreErrorKind KindOf(BoltException failure) => failure switch
    {
        BoltConnectionException or BoltTimeoutException => StoreErrorKind.Unavailable,
        BoltMessageTooLargeException => StoreErrorKind.AnswerTooLarge,
        BoltAuthenticationException => StoreErrorKind.AccessDenied,
        BoltServerException { IsTimeout: true } => StoreErrorKind.Timeout,
        BoltServerException { Code: var code } when code.StartsWith("Neo.ClientError.Security.", StringComparison.Ordinal) =>
            StoreErrorKind.AccessDenied,
        // Called transient, but the same work needs the same memory again; the message names the setting.
        BoltServerException { Code: "Neo.TransientError.General.MemoryPoolOutOfMemoryError" } => StoreErrorKind.Failed,
        BoltServerException { IsTransient: true } => StoreErrorKind.Unavailable,
        _ => StoreErrorKind.Failed,
    };
}
