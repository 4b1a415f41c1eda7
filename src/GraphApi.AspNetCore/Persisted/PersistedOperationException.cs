namespace GraphApi.AspNetCore.Persisted;

/// <summary>An operation that is not known by the name that the client gives, or that may not run because it is not.</summary>
internal sealed class PersistedOperationException(string code, string message) : Exception(message)
{
    public string Code { get; } = code;
}
