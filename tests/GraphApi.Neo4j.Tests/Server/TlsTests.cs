using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using GraphApi.Neo4j.Bolt;
using GraphApi.Neo4j.Tests.Doubles;
using GraphApi.Neo4j.Tests.Fixtures;

namespace GraphApi.Neo4j.Tests.Server;

[Collection(Neo4jCollection.Name)]
public sealed class TlsTests(Neo4jServer server)
{
    [SkippableFact]
    public async Task A_self_signed_certificate_is_taken_where_the_scheme_says_so()
    {
        await using var proxy = new TcpProxy(server.Settings, SelfSigned());
        await using var client = Client(proxy, "bolt+ssc");

        using var result = await client.RunAsync(Bolt.Read("UNWIND range(1, 10000) AS n RETURN n"));

        Assert.Equal(10_000, result.Count);
    }

    [SkippableFact]
    public async Task A_self_signed_certificate_is_refused_otherwise()
    {
        await using var proxy = new TcpProxy(server.Settings, SelfSigned());
        await using var client = Client(proxy, "bolt+s");

        var exception = await Assert.ThrowsAsync<BoltConnectionException>(() => client.VerifyAsync());

        Assert.Contains("bolt+ssc://127.0.0.1", exception.Message, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Cancelling_works_over_tls_too()
    {
        await using var proxy = new TcpProxy(server.Settings, SelfSigned());
        await using var client = Client(proxy, "bolt+ssc");
        await client.VerifyAsync();
        using var source = new CancellationTokenSource(300);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.RunAsync(
            Bolt.Read("UNWIND range(1, 1000000000) AS x WITH x WHERE x < 0 RETURN count(x)"), source.Token));

        Assert.Equal(1L, await client.ValueAsync(Bolt.Read("RETURN 1")));
        Assert.Equal(1, proxy.Accepted);
    }

    [SkippableFact]
    public async Task A_server_without_tls_is_told_apart()
    {
        await using var proxy = new TcpProxy(server.Settings);
        await using var client = Client(proxy, "bolt+s");

        var exception = await Assert.ThrowsAsync<BoltConnectionException>(() => client.VerifyAsync());

        Assert.Contains($"127.0.0.1:{proxy.Port}", exception.Message, StringComparison.Ordinal);
    }

    private BoltClient Client(TcpProxy proxy, string scheme) =>
        new(server.Settings with { Uri = Neo4jUri.Parse($"{scheme}://127.0.0.1:{proxy.Port}") });

    private static X509Certificate2 SelfSigned()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var now = TimeProvider.System.GetUtcNow();
        return request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
    }
}
