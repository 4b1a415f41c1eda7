using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace GraphApi.Http.Tests.Running;

/// <summary>Sends requests and reads answers, so that a test says only what it is about.</summary>
internal static class GraphRequests
{
    public static Task<HttpResponseMessage> AskAsync(this HttpClient client, string query, object? variables = null, string? accept = null) =>
        client.SendBodyAsync(JsonSerializer.Serialize(new { query, variables }), accept: accept);

    public static Task<HttpResponseMessage> SendBodyAsync(
        this HttpClient client, string body, string? contentType = "application/json", string? accept = null) =>
        client.SendBytesAsync(Encoding.UTF8.GetBytes(body), contentType, accept);

    public static async Task<HttpResponseMessage> SendBytesAsync(
        this HttpClient client, byte[] body, string? contentType = "application/json", string? accept = null)
    {
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = contentType is null ? null : MediaTypeHeaderValue.Parse(contentType);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = content };
        if (accept is not null)
            request.Headers.TryAddWithoutValidation("Accept", accept);
        return await client.SendAsync(request);
    }

    public static async Task<HttpResponseMessage> AskByGetAsync(
        this HttpClient client, string parameters, params KeyValuePair<string, string>[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?" + parameters)
        {
            Version = client.DefaultRequestVersion,
            VersionPolicy = client.DefaultVersionPolicy,
        };
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return await client.SendAsync(request);
    }

    public static async Task<JsonElement> ReadAsync(this HttpResponseMessage response) =>
        JsonElement.Parse(await response.Content.ReadAsStringAsync());

    /// <summary>The code of the answer's only error.</summary>
    public static async Task<string?> ReadCodeAsync(this HttpResponseMessage response)
    {
        var error = Assert.Single((await response.ReadAsync()).GetProperty("errors").EnumerateArray());
        return error.GetProperty("extensions").GetProperty("code").GetString();
    }
}
