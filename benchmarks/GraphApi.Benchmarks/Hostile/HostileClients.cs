using System.Collections.Concurrent;
using System.Net.Sockets;

namespace GraphApi.Benchmarks.Hostile;

/// <summary>A number of hostile clients, each with one of the attacks, side by side.</summary>
/// <param name="attacks">Taken in turn.</param>
internal sealed class HostileClients(Uri api, IReadOnlyList<Attack> attacks)
{
    private readonly ConcurrentDictionary<string, int> _rounds = [];

    /// <summary>How many rounds of each attack came to their end.</summary>
    public IReadOnlyDictionary<string, int> Rounds => _rounds;

    /// <summary>Ends when it is cancelled.</summary>
    public Task RunAsync(int clients, CancellationToken cancellation) => Task.WhenAll(
        Enumerable.Range(0, clients).Select(i => Task.Run(() => RunAsync(attacks[i % attacks.Count], cancellation), CancellationToken.None)));

    private async Task RunAsync(Attack attack, CancellationToken cancellation)
    {
        while (!cancellation.IsCancellationRequested)
        {
            try
            {
                await attack.RunAsync(api, cancellation);
            }
            catch (Exception e) when (e is OperationCanceledException or HttpRequestException or IOException or SocketException)
            {
                // Sent away: what a hostile client has to expect.
            }

            _rounds.AddOrUpdate(attack.Name, 1, (_, n) => n + 1);
        }
    }
}
