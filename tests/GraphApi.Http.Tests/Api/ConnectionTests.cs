using System.IO.Compression;
using System.Net;
using GraphApi.Http.Tests.Running;
using GraphApi.Server.Settings;

namespace GraphApi.Http.Tests.Api;

/// <summary>What lies around an answer: compression, other origins, HTTP/2.</summary>
public sealed class ConnectionTests(RunningServer server) : IClassFixture<RunningServer>
{
    private const string Long = "query={ claims(first: 20) { nodes { key text } } }";
    private const string Origin = "https://example.org";

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task A_long_answer_is_compressed_as_the_client_takes_it(string encoding)
    {
        using var plain = await server.Client.AskByGetAsync(Long);
        using var packed = await server.Client.AskByGetAsync(Long, new KeyValuePair<string, string>("Accept-Encoding", encoding));

        Assert.Equal([encoding], packed.Content.Headers.ContentEncoding);
        Assert.Equal(plain.Headers.ETag, packed.Headers.ETag);
        Assert.Contains("Accept-Encoding", packed.Headers.Vary);
        Assert.Equal(await plain.Content.ReadAsStringAsync(), await UnpackAsync(packed, encoding));
    }

    [Fact]
    public async Task A_short_answer_is_sent_as_it_is()
    {
        using var response = await server.Client.AskByGetAsync("query={__typename}", new KeyValuePair<string, string>("Accept-Encoding", "br"));

        Assert.Empty(response.Content.Headers.ContentEncoding);
    }

    [Fact]
    public async Task Compression_can_be_switched_off()
    {
        await using var plain = await RunningServer.StartAsync(new KeyValuePair<string, string?>(SettingKeys.CompressResponses, "false"));

        using var response = await plain.Client.AskByGetAsync(Long, new KeyValuePair<string, string>("Accept-Encoding", "br"));

        Assert.Empty(response.Content.Headers.ContentEncoding);
    }

    [Fact]
    public async Task Pages_of_other_origins_are_let_in_by_setting_alone()
    {
        await using var open = await RunningServer.StartAsync(new KeyValuePair<string, string?>(SettingKeys.CorsOrigins + ":0", Origin));

        using var listed = await open.Client.AskByGetAsync(Long, new KeyValuePair<string, string>("Origin", Origin));
        using var other = await open.Client.AskByGetAsync(Long, new KeyValuePair<string, string>("Origin", "https://other.org"));
        using var unset = await server.Client.AskByGetAsync(Long, new KeyValuePair<string, string>("Origin", Origin));

        Assert.Equal([Origin], listed.Headers.GetValues("Access-Control-Allow-Origin"));
        Assert.False(other.Headers.Contains("Access-Control-Allow-Origin"));
        Assert.False(unset.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task A_browser_that_asks_first_is_answered()
    {
        await using var open = await RunningServer.StartAsync(new KeyValuePair<string, string?>(SettingKeys.CorsOrigins, "*"));
        using var request = new HttpRequestMessage(HttpMethod.Options, "/graphql");
        request.Headers.Add("Origin", Origin);
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("Access-Control-Request-Headers", "content-type");

        using var response = await open.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        Assert.Equal(["*"], response.Headers.GetValues("Access-Control-Allow-Origin"));
        Assert.Contains("POST", response.Headers.GetValues("Access-Control-Allow-Methods").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task HTTP2_without_TLS_is_there_by_setting()
    {
        await using var modern = await RunningServer.StartAsync(new KeyValuePair<string, string?>("Kestrel:EndpointDefaults:Protocols", "Http2"));
        modern.Client.DefaultRequestVersion = HttpVersion.Version20;
        modern.Client.DefaultVersionPolicy = HttpVersionPolicy.RequestVersionExact;

        using var response = await modern.Client.AskByGetAsync(Long);

        Assert.Equal((HttpVersion.Version20, HttpStatusCode.OK), (response.Version, response.StatusCode));
    }

    private static async Task<string> UnpackAsync(HttpResponseMessage response, string encoding)
    {
        await using var packed = await response.Content.ReadAsStreamAsync();
        await using Stream stream = encoding == "br"
            ? new BrotliStream(packed, CompressionMode.Decompress)
            : new GZipStream(packed, CompressionMode.Decompress);
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync();
    }
}
