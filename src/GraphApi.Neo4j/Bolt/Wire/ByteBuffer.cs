using System.Buffers;

namespace GraphApi.Neo4j.Bolt;

/// <summary>Bytes in one piece that grow at their end, in an array rented from the shared pool.</summary>
internal sealed class ByteBuffer(int capacity) : IDisposable
{
    private byte[] _array = capacity == 0 ? [] : ArrayPool<byte>.Shared.Rent(capacity);

    internal int Length { get; private set; }

    internal int Capacity => _array.Length;

    internal Span<byte> Written => _array.AsSpan(0, Length);

    /// <summary>What may be written to without growing.</summary>
    internal Memory<byte> Free => _array.AsMemory(Length);

    internal ReadOnlyMemory<byte> WrittenMemory => _array.AsMemory(0, Length);

    /// <summary>Room for at least <paramref name="count"/> bytes behind what is written; <see cref="Advance"/> claims them.</summary>
    internal Span<byte> Reserve(int count)
    {
        if (_array.Length - Length < count)
            Grow(count);
        return _array.AsSpan(Length);
    }

    internal void Advance(int count) => Length += count;

    internal void Truncate(int length) => Length = length;

    internal void Append(byte value)
    {
        Reserve(1)[0] = value;
        Length++;
    }

    internal void Append(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Reserve(bytes.Length));
        Length += bytes.Length;
    }

    /// <summary>Gives the array back to the pool; the buffer may be used again and rents another one then.</summary>
    public void Dispose()
    {
        var array = _array;
        _array = [];
        Length = 0;
        if (array.Length > 0)
            ArrayPool<byte>.Shared.Return(array);
    }

    private void Grow(int count)
    {
        var needed = (long)Length + count;
        if (needed > Array.MaxLength)
            throw new BoltProtocolException("An answer or a request is larger than 2 GB.");
        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(Array.MaxLength, Math.Max(needed, 2L * _array.Length)));
        Written.CopyTo(larger);
        if (_array.Length > 0)
            ArrayPool<byte>.Shared.Return(_array);
        _array = larger;
    }
}
