using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace GraphApi.Planning.Import;

/// <summary>Reads the next batches while one is written, on a thread of its own; few, so that memory has a bound.</summary>
public static class ReadAhead
{
    private const int Batches = 2;

    public static async IAsyncEnumerable<GraphBatch> Of(IEnumerable<GraphBatch> batches, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var channel = Channel.CreateBounded<GraphBatch>(Batches);
        var reading = Task.Run(() => ReadAsync(batches, channel.Writer, stop.Token), CancellationToken.None);
        try
        {
            await foreach (var batch in channel.Reader.ReadAllAsync(cancellation).ConfigureAwait(false))
                yield return batch;
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await reading.ConfigureAwait(false);
        }
    }

    /// <summary>What goes wrong is thrown to the one who reads the channel, behind the batches before it.</summary>
    private static async Task ReadAsync(IEnumerable<GraphBatch> batches, ChannelWriter<GraphBatch> writer, CancellationToken stop)
    {
        try
        {
            foreach (var batch in batches)
                await writer.WriteAsync(batch, stop).ConfigureAwait(false);
            writer.Complete();
        }
        catch (Exception exception)
        {
            writer.Complete(exception);
        }
    }
}
