using System.Buffers.Binary;

namespace GraphApi.Neo4j.Bolt;

/// <summary>
/// Frames messages in the buffer that they are written to, so that many go out in one write: room for the size is left in front,
/// and only a message above 65,535 bytes is moved apart into several chunks.
/// </summary>
internal sealed class ChunkEncoder(ByteBuffer buffer)
{
    internal const int MaximalChunk = ushort.MaxValue;
    private const int SizeBytes = 2;
    private int _start;

    internal void BeginMessage()
    {
        _start = buffer.Length;
        buffer.Reserve(SizeBytes);
        buffer.Advance(SizeBytes);
    }

    internal void EndMessage()
    {
        var size = buffer.Length - _start - SizeBytes;
        var chunks = Math.Max(1, (size + MaximalChunk - 1) / MaximalChunk);
        var more = (chunks - 1) * SizeBytes;
        buffer.Reserve(more + SizeBytes);
        buffer.Advance(more);
        var framed = buffer.Written[_start..];
        // From the last chunk to the first: each moves by the sizes in front of it, and none overwrites what has yet to move.
        for (var i = chunks - 1; i >= 0; i--)
            PlaceChunk(framed, i, Math.Min(MaximalChunk, size - (i * MaximalChunk)));
        buffer.Append(0);
        buffer.Append(0);
    }

    private static void PlaceChunk(Span<byte> framed, int index, int length)
    {
        var source = framed.Slice(SizeBytes + (index * MaximalChunk), length);
        var target = index * (MaximalChunk + SizeBytes);
        if (index > 0)
            source.CopyTo(framed[(target + SizeBytes)..]);
        BinaryPrimitives.WriteUInt16BigEndian(framed[target..], (ushort)length);
    }
}
