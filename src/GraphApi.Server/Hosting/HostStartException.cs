namespace GraphApi.Server.Hosting;

/// <summary>The server can't listen where it should.</summary>
internal sealed class HostStartException(string message, Exception inner) : Exception(message, inner);
