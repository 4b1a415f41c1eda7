using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using GraphApi.Http.Tests.Running;

namespace GraphApi.Http.Tests.Commands;

public sealed class ServeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ServeTests()
    {
        _folder.Write("schema/knowledge-graph.graphql", "type Place @node { key: ID! @id }");
        _folder.Write("seeds/places.json", """{"places":[{"key":"kyiv"}]}""");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task It_loads_the_seeds_of_its_folder_once_and_says_where_it_serves()
    {
        var first = await ServeAsync();
        var second = await ServeAsync();

        Assert.Contains("Seeds     1 node and 0 relationships from seeds", first, StringComparison.Ordinal);
        Assert.DoesNotContain("Seeds ", second, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_in_use_is_one_clear_line()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();

        var result = await Executable.RunAsync(_folder.FullName, "--urls", $"http://{taken.LocalEndpoint}");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("address already in use", Assert.Single(result.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_schema_with_errors_keeps_it_from_starting()
    {
        _folder.Write("schema/knowledge-graph.graphql", "type Place @node { key: ID! @id name: Strin }");

        var result = await Executable.RunAsync(_folder.FullName);

        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.StartsWith("schema/knowledge-graph.graphql:1:39: error ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_store_that_cannot_be_reached_is_one_clear_line()
    {
        _folder.Write("neo4j.json", """{"NEO4J_URI":"bolt://127.0.0.1:1","NEO4J_PASSWORD":"password"}""");

        var result = await Executable.RunAsync(_folder.FullName, "--store", "neo4j", "--config", "neo4j.json", "--urls", "http://127.0.0.1:0");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("127.0.0.1:1", Assert.Single(result.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    /// <summary>Serves until the first answer; gives what was printed until then.</summary>
    private async Task<string> ServeAsync()
    {
        using var process = Executable.Start(_folder.FullName, "--urls", "http://127.0.0.1:0");
        try
        {
            return await ReadUntilServingAsync(process);
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync();
        }
    }

    private static async Task<string> ReadUntilServingAsync(Process process)
    {
        var (address, printed) = await StartedServer.ReadAsync(process);
        using var client = new HttpClient { BaseAddress = address };
        using var response = await client.AskAsync("{ places { totalCount } }");
        Assert.Equal("""{"data":{"places":{"totalCount":1}}}""", await response.Content.ReadAsStringAsync());
        return printed;
    }
}
