using System.Diagnostics;
using System.Text.Json;

namespace GraphApi.Benchmarks.Hostile;

/// <summary>A client as there should be: asks the main question, reads the answer, waits a little, and notes how long it took.</summary>
internal sealed class ReferenceClient(Uri api, string query) : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);
    private readonly HttpClient _client = new(new SocketsHttpHandler { UseProxy = false });
    private readonly byte[] _body = JsonSerializer.SerializeToUtf8Bytes(new { query });

    /// <summary>Until it is cancelled.</summary>
    public async Task<Latencies> MeasureAsync(CancellationToken cancellation)
    {
        var (times, failures) = (new List<double>(), 0);
        while (!cancellation.IsCancellationRequested)
        {
            var start = Stopwatch.GetTimestamp();
            if (await AskAsync())
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            else
                failures++;
            await Task.Delay(Pause, CancellationToken.None);
        }

        return new Latencies([.. times.Order()], failures);
    }

    /// <summary>Whether there was an answer with data.</summary>
    public async Task<bool> AskAsync()
    {
        try
        {
            using var content = new ByteArrayContent(_body);
            content.Headers.ContentType = new("application/json");
            using var response = await _client.PostAsync(api, content);
            return (await response.Content.ReadAsStringAsync()).StartsWith("{\"data\":{", StringComparison.Ordinal);
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    public void Dispose() => _client.Dispose();
}
