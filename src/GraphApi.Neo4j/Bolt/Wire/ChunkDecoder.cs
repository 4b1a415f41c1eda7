using System.Buffers.Binary;

namespace GraphApi.Neo4j.Bolt;

/// <summary>
/// Puts the chunks of a message together ("Message transfer encoding" in the Bolt specification): two bytes of size, as many of data,
/// and <c>00 00</c> behind the last chunk. Empty chunks between messages are keep-alives. Feed it bytes as they come, cut anywhere.
/// </summary>
internal sealed class ChunkDecoder(int maximalMessageSize)
{
    private int _chunkLeft;
    private int _messageSize;
    private int _sizeHighByte = -1;

    /// <summary>
    /// Appends what belongs to the next message; true when that message is whole, and then the rest of the input is the next one's.
    /// </summary>
    internal bool TryDecode(ReadOnlySpan<byte> input, ByteBuffer message, out int consumed)
    {
        consumed = 0;
        while (consumed < input.Length)
        {
            if (_chunkLeft > 0)
            {
                consumed += CopyData(input[consumed..], message);
            }
            else if (TryReadSize(input, ref consumed) && _chunkLeft == 0 && _messageSize > 0)
            {
                _messageSize = 0;
                return true;
            }
        }

        return false;
    }

    private int CopyData(ReadOnlySpan<byte> input, ByteBuffer message)
    {
        var count = Math.Min(_chunkLeft, input.Length);
        message.Append(input[..count]);
        _chunkLeft -= count;
        return count;
    }

    // The two bytes of a size may come in two reads.
    private bool TryReadSize(ReadOnlySpan<byte> input, ref int consumed)
    {
        if (_sizeHighByte < 0 && input.Length - consumed >= 2)
        {
            StartChunk(BinaryPrimitives.ReadUInt16BigEndian(input[consumed..]));
            consumed += 2;
            return true;
        }

        var next = input[consumed++];
        if (_sizeHighByte < 0)
        {
            _sizeHighByte = next;
            return false;
        }

        StartChunk((_sizeHighByte << 8) | next);
        _sizeHighByte = -1;
        return true;
    }

    private void StartChunk(int size)
    {
        if (_messageSize > maximalMessageSize - size)
            throw new BoltMessageTooLargeException(maximalMessageSize);
        _chunkLeft = size;
        _messageSize += size;
    }
}
