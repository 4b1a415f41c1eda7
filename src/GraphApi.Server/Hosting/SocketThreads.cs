namespace GraphApi.Server.Hosting;

/// <summary>The threads that wait for all sockets.</summary>
internal static class SocketThreads
{
    /// <summary>Of .NET's sockets on Unix, which read it once, when the first of them waits.</summary>
    private const string Switch = "DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS";

    /// <summary>
    /// Has them go on with what they received, and not wake another for it: of what a request to Neo4j costs this process, waking was the larger part.
    /// Kestrel and the Bolt client give each request and each answer to the thread pool when they have it whole. What the environment says counts more.
    /// </summary>
    public static void GoOn()
    {
        if (Environment.GetEnvironmentVariable(Switch) is null)
            Environment.SetEnvironmentVariable(Switch, "1");
    }
}
