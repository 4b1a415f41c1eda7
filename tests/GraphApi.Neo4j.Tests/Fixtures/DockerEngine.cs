using System.Net.Sockets;

namespace GraphApi.Neo4j.Tests.Fixtures;

/// <summary>Whether a Docker engine answers, found out within a second: Testcontainers takes longer when there is none.</summary>
internal static class DockerEngine
{
    internal static async Task<bool> AnswersAsync()
    {
        if (Environment.GetEnvironmentVariable("DOCKER_HOST") is { Length: > 0 } host)
            return Uri.TryCreate(host, UriKind.Absolute, out var uri) && await AnswersAsync(uri);
        if (OperatingSystem.IsWindows())
            return File.Exists(@"\\.\pipe\docker_engine");
        foreach (var path in UsualSockets())
        {
            if (await CanConnectAsync(new UnixDomainSocketEndPoint(path)))
                return true;
        }

        return false;
    }

    private static async Task<bool> AnswersAsync(Uri uri) => uri.Scheme switch
    {
        "unix" => await CanConnectAsync(new UnixDomainSocketEndPoint(uri.AbsolutePath)),
        "tcp" or "http" or "https" => await CanConnectAsync(new System.Net.DnsEndPoint(uri.Host, uri.Port > 0 ? uri.Port : 2375)),
        _ => true,
    };

    private static IEnumerable<string> UsualSockets()
    {
        yield return "/var/run/docker.sock";
        if (Environment.GetEnvironmentVariable("XDG_RUNTIME_DIR") is { Length: > 0 } runtime)
            yield return Path.Combine(runtime, "docker.sock");
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        yield return Path.Combine(home, ".docker/run/docker.sock");
        yield return Path.Combine(home, ".docker/desktop/docker.sock");
    }

    private static async Task<bool> CanConnectAsync(System.Net.EndPoint end)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        try
        {
            using var socket = end is UnixDomainSocketEndPoint
                ? new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified)
                : new Socket(SocketType.Stream, ProtocolType.Tcp);
            await socket.ConnectAsync(end, limit.Token);
            return true;
        }
        catch (Exception exception) when (exception is SocketException or OperationCanceledException)
        {
            return false;
        }
    }
}
