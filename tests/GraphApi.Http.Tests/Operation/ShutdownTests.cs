using System.Diagnostics;
using System.Net.Sockets;
using GraphApi.Http.Tests.Running;

namespace GraphApi.Http.Tests.Operation;

/// <summary>A real process that is told to stop as systems do it.</summary>
public sealed class ShutdownTests : IDisposable
{
    private const string Body = """{"query":"{ places { totalCount } }"}""";
    private readonly TemporaryFolder _folder = new();

    public ShutdownTests()
    {
        _folder.Write("schema/knowledge-graph.graphql", "type Place @node { key: ID! @id }");
        _folder.Write("seeds/places.json", """{"places":[{"key":"kyiv"}]}""");
    }

    public void Dispose() => _folder.Dispose();

    [SkippableFact]
    public async Task A_request_that_has_begun_is_answered_and_no_new_one_taken()
    {
        Skip.If(OperatingSystem.IsWindows(), "There is no SIGTERM.");
        using var process = Executable.Start(_folder.FullName, "--urls", "http://127.0.0.1:0");
        var address = await StartedServer.AddressOfAsync(process);
        using var begun = await RawConnection.OpenAsync(address);
        await begun.SendHeadersAsync(Body.Length, "Expect: 100-continue");
        // The server asks for the body: so it has begun with the request.
        Assert.StartsWith("HTTP/1.1 100 ", await begun.ReceiveAsync(), StringComparison.Ordinal);

        using var kill = Process.Start("sh", ["-c", $"kill -TERM {process.Id}"]);
        while (await IsTakenAsync(address))
            await Task.Delay(10);
        await begun.SendAsync(Body);
        var answer = await begun.ReceiveAsync();
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(1));

        Assert.EndsWith("""{"data":{"places":{"totalCount":1}}}""", answer, StringComparison.Ordinal);
        Assert.Equal(0, process.ExitCode);
    }

    private static async Task<bool> IsTakenAsync(Uri address)
    {
        try
        {
            using var connection = await RawConnection.OpenAsync(address);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
