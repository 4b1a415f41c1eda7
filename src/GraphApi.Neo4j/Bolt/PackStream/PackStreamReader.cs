using System.Buffers.Binary;
using System.Text;

namespace GraphApi.Neo4j.Bolt;

/// <summary>
/// Reads PackStream from bytes that stay where they are. A copy of the reader is a checkpoint: reading may go on from it again.
/// Whatever the bytes are, a read gives a value or a <see cref="BoltProtocolException"/>, and never allocates more than what is there.
/// </summary>
public ref struct PackStreamReader(ReadOnlySpan<byte> data)
{
    private readonly ReadOnlySpan<byte> _data = data;

    /// <summary>The number of bytes read so far.</summary>
    public int Position { get; private set; }

    public readonly int Remaining => _data.Length - Position;

    public readonly bool AtEnd => Position == _data.Length;

    /// <summary>The type of the next value, which stays unread.</summary>
    public readonly PackStreamType PeekType() => PackStreamMarker.TypeOf(PeekMarker());

    /// <summary>Reads a null if one comes next.</summary>
    public bool TryReadNull()
    {
        if (PeekMarker() != PackStreamMarker.Null)
            return false;
        Position++;
        return true;
    }

    public bool ReadBoolean()
    {
        var marker = PeekMarker();
        if (marker is not (PackStreamMarker.True or PackStreamMarker.False))
            throw Unexpected("a boolean");
        Position++;
        return marker == PackStreamMarker.True;
    }

    public long ReadInteger()
    {
        var marker = PeekMarker();
        if (marker is < PackStreamMarker.TinyString or >= 0xF0)
        {
            Position++;
            return (sbyte)marker;
        }

        if (marker is < PackStreamMarker.Int8 or > PackStreamMarker.Int64)
            throw Unexpected("an integer");
        var bytes = Take(1 + (1 << (marker - PackStreamMarker.Int8)))[1..];
        return bytes.Length switch
        {
            1 => (sbyte)bytes[0],
            2 => BinaryPrimitives.ReadInt16BigEndian(bytes),
            4 => BinaryPrimitives.ReadInt32BigEndian(bytes),
            _ => BinaryPrimitives.ReadInt64BigEndian(bytes),
        };
    }

    public double ReadFloat()
    {
        if (PeekMarker() != PackStreamMarker.Float)
            throw Unexpected("a float");
        return BinaryPrimitives.ReadDoubleBigEndian(Take(9)[1..]);
    }

    /// <summary>The bytes of a string, as a view of the data.</summary>
    public ReadOnlySpan<byte> ReadStringUtf8()
    {
        if (PeekType() != PackStreamType.String)
            throw Unexpected("a string");
        return Take(ReadSize(PackStreamMarker.TinyString, PackStreamMarker.String8, 1));
    }

    public string ReadString() => Encoding.UTF8.GetString(ReadStringUtf8());

    /// <summary>A byte array, as a view of the data.</summary>
    public ReadOnlySpan<byte> ReadBytes()
    {
        if (PeekType() != PackStreamType.Bytes)
            throw Unexpected("bytes");
        return Take(ReadSize(0, PackStreamMarker.Bytes8, 1));
    }

    /// <summary>The number of items that follow.</summary>
    public int ReadListHeader()
    {
        if (PeekType() != PackStreamType.List)
            throw Unexpected("a list");
        return ReadSize(PackStreamMarker.TinyList, PackStreamMarker.List8, 1);
    }

    /// <summary>The number of entries that follow, each a string and a value.</summary>
    public int ReadMapHeader()
    {
        if (PeekType() != PackStreamType.Map)
            throw Unexpected("a map");
        return ReadSize(PackStreamMarker.TinyMap, PackStreamMarker.Map8, 2);
    }

    /// <summary>The number of fields that follow.</summary>
    public int ReadStructureHeader(out byte tag)
    {
        if (PeekType() != PackStreamType.Structure)
            throw Unexpected("a structure");
        var header = Take(2);
        tag = header[1];
        return Checked(header[0] & 0x0F, 1);
    }

    /// <summary>Passes over a whole value. It counts instead of calling itself, so that no nesting can exhaust the stack.</summary>
    public void Skip()
    {
        for (long open = 1; open > 0; open--)
            open += SkipOne();
    }

    /// <summary>
    /// Reads a value of any type into objects: long, double, bool, string, byte[], List, Dictionary, <see cref="PackStreamStructure"/>.
    /// For metadata; records are read with the typed methods.
    /// </summary>
    public object? ReadValue() => PackStreamValue.Read(ref this, depth: 0);

    // What remains to be read because of this one value.
    private long SkipOne()
    {
        switch (PeekType())
        {
            case PackStreamType.Integer:
                ReadInteger();
                return 0;
            case PackStreamType.Float:
                ReadFloat();
                return 0;
            case PackStreamType.String:
                ReadStringUtf8();
                return 0;
            case PackStreamType.Bytes:
                ReadBytes();
                return 0;
            case PackStreamType.List:
                return ReadListHeader();
            case PackStreamType.Map:
                return 2L * ReadMapHeader();
            case PackStreamType.Structure:
                return ReadStructureHeader(out _);
            default:
                Position++;
                return 0;
        }
    }

    // A marker of the wanted family comes next: the size is in its low half, or in the 1, 2 or 4 bytes behind it.
    private int ReadSize(byte tinyMarker, byte marker8, int smallestItem)
    {
        var marker = PeekMarker();
        if (tinyMarker != 0 && (marker & 0xF0) == tinyMarker)
        {
            Position++;
            return Checked(marker & 0x0F, smallestItem);
        }

        var bytes = Take(1 + (1 << (marker - marker8)))[1..];
        var size = bytes.Length switch
        {
            1 => bytes[0],
            2 => BinaryPrimitives.ReadUInt16BigEndian(bytes),
            _ => BinaryPrimitives.ReadUInt32BigEndian(bytes),
        };
        return Checked(size, smallestItem);
    }

    // A size that the data can't hold is refused here, before anybody allocates for it.
    private readonly int Checked(long size, int smallestItem) =>
        size * smallestItem <= Remaining
            ? (int)size
            : throw new BoltProtocolException($"The server announced {size} items or bytes, and {Remaining} bytes are left.");

    private readonly byte PeekMarker() =>
        Position < _data.Length ? _data[Position] : throw new BoltProtocolException("A value ends too early.");

    private ReadOnlySpan<byte> Take(int count)
    {
        if (count > Remaining)
            throw new BoltProtocolException("A value ends too early.");
        var taken = _data.Slice(Position, count);
        Position += count;
        return taken;
    }

    private readonly BoltProtocolException Unexpected(string wanted) =>
        new($"Expected {wanted}, found {PeekType()} (0x{PeekMarker():X2}).");
}
