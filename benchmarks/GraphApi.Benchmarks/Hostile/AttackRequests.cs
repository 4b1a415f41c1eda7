using System.Text.Json;

namespace GraphApi.Benchmarks.Hostile;

/// <summary>Requests of hostile clients that are well-formed HTTP.</summary>
internal static class AttackRequests
{
    private const int LargeBody = 20_000_000;
    private static readonly HttpClient Client = new(new SocketsHttpHandler { UseProxy = false });

    public static async Task PostAsync(Uri api, string document, CancellationToken cancellation)
    {
        using var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(new { query = document }));
        await SendAsync(api, content, cancellation);
    }

    public static async Task PostLargeAsync(Uri api, CancellationToken cancellation)
    {
        using var content = new ByteArrayContent(new byte[LargeBody]);
        await SendAsync(api, content, cancellation);
    }

    private static async Task SendAsync(Uri api, HttpContent content, CancellationToken cancellation)
    {
        content.Headers.ContentType = new("application/json");
        using var response = await Client.PostAsync(api, content, cancellation);
    }
}
