using System.Runtime.CompilerServices;

namespace GraphApi.Neo4j.Bolt;

/// <summary>Reads whole messages from a stream through a buffer, so that an answer of many records costs few reads.</summary>
internal sealed class MessageReader(Stream stream, SilenceWatch watch, int maximalMessageSize) : IDisposable
{
    private const int ReadSize = 32 * 1024;
    private readonly ByteBuffer _received = new(ReadSize);
    private readonly ChunkDecoder _chunks = new(maximalMessageSize);
    private int _consumed;

    /// <summary>Something came that nobody has asked for.</summary>
    internal bool HasUnread => _consumed < _received.Length;

    /// <summary>Appends the next message; completes at once when it has been received already.</summary>
    internal ValueTask ReadAsync(ByteBuffer message) =>
        TryReadBuffered(message) ? ValueTask.CompletedTask : ReceiveAsync(message);

    /// <summary>The next message as far as it needs no wait.</summary>
    internal bool TryReadBuffered(ByteBuffer message)
    {
        var whole = _chunks.TryDecode(_received.Written[_consumed..], message, out var consumed);
        _consumed += consumed;
        return whole;
    }

    public void Dispose() => _received.Dispose();

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    private async ValueTask ReceiveAsync(ByteBuffer message)
    {
        do
        {
            _received.Truncate(0);
            _consumed = 0;
            _received.Reserve(ReadSize);
            watch.Restart();
            var count = await stream.ReadAsync(_received.Free, watch.Token).ConfigureAwait(false);
            if (count == 0)
                throw new EndOfStreamException("the server closed the connection");
            _received.Advance(count);
        }
        while (!TryReadBuffered(message));
    }
}
