namespace GraphApi.AspNetCore.Persisted;

/// <summary>Persisted documents that can't be read. The message names the file.</summary>
public sealed class PersistedDocumentsException(string message, Exception? inner = null) : Exception(message, inner);
