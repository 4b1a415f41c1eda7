using System.Buffers;
using System.Buffers.Binary;
using System.Text;
using System.Text.Unicode;

namespace GraphApi.Neo4j.Bolt;

/// <summary>
/// Writes values as PackStream (Neo4j's "PackStream" specification), each in its smallest form: a marker, big-endian size or number, data.
/// <para>Example: <c>{"n": [1, 200]}</c> is <c>A1 81 6E 92 01 C9 00 C8</c>.</para>
/// </summary>
public sealed class PackStreamWriter : IDisposable
{
    internal PackStreamWriter(ByteBuffer buffer) => Buffer = buffer;

    public PackStreamWriter() : this(new ByteBuffer(256))
    {
    }

    internal ByteBuffer Buffer { get; }

    /// <summary>What was written; valid until the next write, <see cref="Clear"/> or <see cref="Dispose"/>.</summary>
    public ReadOnlyMemory<byte> WrittenMemory => Buffer.WrittenMemory;

    public ReadOnlySpan<byte> WrittenSpan => Buffer.Written;

    /// <summary>Forgets what was written and keeps the memory.</summary>
    public void Clear() => Buffer.Truncate(0);

    /// <summary>Gives the memory back to the pool.</summary>
    public void Dispose() => Buffer.Dispose();

    public void WriteNull() => Buffer.Append(PackStreamMarker.Null);

    public void WriteBoolean(bool value) => Buffer.Append(value ? PackStreamMarker.True : PackStreamMarker.False);

    /// <summary>-16..127 as the byte itself; else C8 int8, C9 int16, CA int32, CB int64.</summary>
    public void WriteInteger(long value)
    {
        var target = Buffer.Reserve(9);
        switch (value)
        {
            case >= PackStreamMarker.TinyIntegerMinimum and <= sbyte.MaxValue:
                target[0] = (byte)value;
                Buffer.Advance(1);
                break;
            case >= sbyte.MinValue and < PackStreamMarker.TinyIntegerMinimum:
                target[0] = PackStreamMarker.Int8;
                target[1] = (byte)value;
                Buffer.Advance(2);
                break;
            case >= short.MinValue and <= short.MaxValue:
                target[0] = PackStreamMarker.Int16;
                BinaryPrimitives.WriteInt16BigEndian(target[1..], (short)value);
                Buffer.Advance(3);
                break;
            case >= int.MinValue and <= int.MaxValue:
                target[0] = PackStreamMarker.Int32;
                BinaryPrimitives.WriteInt32BigEndian(target[1..], (int)value);
                Buffer.Advance(5);
                break;
            default:
                target[0] = PackStreamMarker.Int64;
                BinaryPrimitives.WriteInt64BigEndian(target[1..], value);
                Buffer.Advance(9);
                break;
        }
    }

    /// <summary>C1 and the eight bytes of an IEEE 754 double.</summary>
    public void WriteFloat(double value)
    {
        var target = Buffer.Reserve(9);
        target[0] = PackStreamMarker.Float;
        BinaryPrimitives.WriteDoubleBigEndian(target[1..], value);
        Buffer.Advance(9);
    }

    /// <summary>80..8F, D0, D1 or D2 with the number of bytes, and UTF-8.</summary>
    /// <exception cref="ArgumentException">The string has a surrogate without its other half, which UTF-8 can't express.</exception>
    public void WriteString(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var start = Buffer.Length;
        var size = Encoding.UTF8.GetByteCount(value);
        WriteSize(size, PackStreamMarker.TinyString, PackStreamMarker.String8);
        var status = Utf8.FromUtf16(value, Buffer.Reserve(size), out _, out var written, replaceInvalidSequences: false);
        if (status != OperationStatus.Done)
        {
            Buffer.Truncate(start);
            throw new ArgumentException("The string has a lone surrogate: it is no valid Unicode text.", nameof(value));
        }

        Buffer.Advance(written);
    }

    /// <summary>A string that is already UTF-8; it is the caller's to know that it is valid.</summary>
    public void WriteString(ReadOnlySpan<byte> utf8)
    {
        WriteSize(utf8.Length, PackStreamMarker.TinyString, PackStreamMarker.String8);
        Buffer.Append(utf8);
    }

    /// <summary>CC, CD or CE with the number of bytes, and the bytes.</summary>
    public void WriteBytes(ReadOnlySpan<byte> value)
    {
        WriteLargeSize(value.Length, PackStreamMarker.Bytes8);
        Buffer.Append(value);
    }

    /// <summary>90..9F, D4, D5 or D6 with the number of items; as many values have to follow.</summary>
    public void WriteListHeader(int count) => WriteSize(count, PackStreamMarker.TinyList, PackStreamMarker.List8);

    /// <summary>A0..AF, D8, D9 or DA with the number of entries; as many pairs of a string and a value have to follow.</summary>
    public void WriteMapHeader(int count) => WriteSize(count, PackStreamMarker.TinyMap, PackStreamMarker.Map8);

    /// <summary>B0..BF with the number of fields, and the tag; the fields have to follow.</summary>
    public void WriteStructureHeader(int size, byte tag)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(size);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(size, 15);
        Buffer.Append((byte)(PackStreamMarker.TinyStructure + size));
        Buffer.Append(tag);
    }

    /// <summary>Values that are already PackStream.</summary>
    public void WriteEncoded(ReadOnlySpan<byte> packStream) => Buffer.Append(packStream);

    /// <summary>DateTime: <c>B3 49</c> seconds in UTC, nanoseconds, offset.</summary>
    public void WriteDateTime(long utcSeconds, int nanoseconds, int offsetSeconds)
    {
        WriteStructureHeader(3, PackStreamTag.DateTime);
        WriteInteger(utcSeconds);
        WriteInteger(nanoseconds);
        WriteInteger(offsetSeconds);
    }

    /// <summary>LocalDateTime: <c>B2 64</c> seconds, nanoseconds.</summary>
    public void WriteLocalDateTime(long seconds, int nanoseconds)
    {
        WriteStructureHeader(2, PackStreamTag.LocalDateTime);
        WriteInteger(seconds);
        WriteInteger(nanoseconds);
    }

    /// <summary>Date: <c>B1 44</c> days since 1970-01-01.</summary>
    public void WriteDate(long days)
    {
        WriteStructureHeader(1, PackStreamTag.Date);
        WriteInteger(days);
    }

    /// <summary>LocalTime: <c>B1 74</c> nanoseconds since midnight.</summary>
    public void WriteLocalTime(long nanoseconds)
    {
        WriteStructureHeader(1, PackStreamTag.LocalTime);
        WriteInteger(nanoseconds);
    }

    /// <summary>Duration: <c>B4 45</c> months, days, seconds, nanoseconds.</summary>
    public void WriteDuration(long months, long days, long seconds, int nanoseconds)
    {
        WriteStructureHeader(4, PackStreamTag.Duration);
        WriteInteger(months);
        WriteInteger(days);
        WriteInteger(seconds);
        WriteInteger(nanoseconds);
    }

    private void WriteSize(int size, byte tinyMarker, byte marker8)
    {
        if (size is >= 0 and < 16)
            Buffer.Append((byte)(tinyMarker + size));
        else
            WriteLargeSize(size, marker8);
    }

    // The markers of 8, 16 and 32 bits of size follow each other in every family.
    private void WriteLargeSize(int size, byte marker8)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(size);
        var target = Buffer.Reserve(5);
        var bytes = size <= byte.MaxValue ? 1 : size <= ushort.MaxValue ? 2 : 4;
        target[0] = (byte)(marker8 + (bytes >> 1));
        if (bytes == 1)
            target[1] = (byte)size;
        else if (bytes == 2)
            BinaryPrimitives.WriteUInt16BigEndian(target[1..], (ushort)size);
        else
            BinaryPrimitives.WriteInt32BigEndian(target[1..], size);
        Buffer.Advance(1 + bytes);
    }
}
