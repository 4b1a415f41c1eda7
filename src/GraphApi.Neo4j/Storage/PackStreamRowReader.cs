using System.Diagnostics.CodeAnalysis;
using GraphApi.Model.Values;
using GraphApi.Neo4j.Bolt;
using GraphApi.Planning.Stores;

namespace GraphApi.Neo4j.Storage;

/// <summary>
/// Reads the row from the bytes of the record that the server sent. A <see cref="ListCursor"/> counts the elements that are left.
/// </summary>
public ref struct PackStreamRowReader : IRowReader
{
    private PackStreamReader _reader;

    /// <param name="record">The list of the record's fields, of which the row is the only one.</param>
    public PackStreamRowReader(ReadOnlySpan<byte> record)
    {
        _reader = new PackStreamReader(record);
        _reader.ReadListHeader();
    }

    public readonly bool IsList => _reader.PeekType() == PackStreamType.List;

    public ListCursor BeginList() => new(_reader.ReadListHeader());

    public readonly bool Next(ref ListCursor list) => list.State-- > 0;

    public bool TryReadNull() => _reader.TryReadNull();

    public bool TryReadString(out RowString value)
    {
        var isString = _reader.PeekType() == PackStreamType.String;
        value = isString ? new RowString(_reader.ReadStringUtf8(), isEscaped: false) : default;
        return isString;
    }

    public bool TryReadInteger(out long value)
    {
        var isInteger = _reader.PeekType() == PackStreamType.Integer;
        value = isInteger ? _reader.ReadInteger() : 0;
        return isInteger;
    }

    public bool TryReadFloat(out double value)
    {
        var ahead = _reader;
        value = ahead.PeekType() switch
        {
            PackStreamType.Float => ahead.ReadFloat(),
            PackStreamType.Integer => ahead.ReadInteger(),
            _ => double.NaN,
        };
        return Take(ahead, double.IsFinite(value));
    }

    public bool TryReadBoolean(out bool value)
    {
        var isBoolean = _reader.PeekType() == PackStreamType.Boolean;
        value = isBoolean && _reader.ReadBoolean();
        return isBoolean;
    }

    public bool TryReadDateTime(out DateTimeValue value)
    {
        value = default;
        var ahead = _reader;
        if (ahead.PeekType() != PackStreamType.Structure)
            return false;
        ahead.ReadStructureHeader(out var tag);
        if (tag is not (PackStreamTag.DateTime or PackStreamTag.DateTimeZoneId))
            return false;
        var (seconds, nanoseconds) = (ahead.ReadInteger(), (int)ahead.ReadInteger());
        var isKnown = TryReadOffset(ref ahead, tag, seconds, out var offset);
        value = new DateTimeValue(seconds, nanoseconds, (short)(offset / 60));
        return Take(ahead, isKnown && offset % 60 == 0);
    }

    private static bool TryReadOffset(ref PackStreamReader reader, byte tag, long utcSeconds, out long offset)
    {
        if (tag == PackStreamTag.DateTimeZoneId)
            return ZoneOffset.TryFind(reader.ReadStringUtf8(), utcSeconds, out offset);
        offset = reader.ReadInteger();
        return true;
    }

    public bool TryReadDate(out int daysSinceEpoch)
    {
        daysSinceEpoch = 0;
        var ahead = _reader;
        if (!IsStructure(ref ahead, PackStreamTag.Date))
            return false;
        var days = ahead.ReadInteger();
        daysSinceEpoch = (int)days;
        return Take(ahead, days == daysSinceEpoch);
    }

    public bool TryReadLocalTime(out long nanosecondsOfDay)
    {
        nanosecondsOfDay = 0;
        var ahead = _reader;
        if (!IsStructure(ref ahead, PackStreamTag.LocalTime))
            return false;
        nanosecondsOfDay = ahead.ReadInteger();
        return Take(ahead, true);
    }

    public bool TryReadLocalDateTime(out LocalDateTimeValue value)
    {
        value = default;
        var ahead = _reader;
        if (!IsStructure(ref ahead, PackStreamTag.LocalDateTime))
            return false;
        value = new LocalDateTimeValue(ahead.ReadInteger(), (int)ahead.ReadInteger());
        return Take(ahead, true);
    }

    public bool TryReadDuration([NotNullWhen(true)] out DurationValue? value)
    {
        value = null;
        var ahead = _reader;
        if (!IsStructure(ref ahead, PackStreamTag.Duration))
            return false;
        value = new DurationValue(ahead.ReadInteger(), ahead.ReadInteger(), ahead.ReadInteger(), (int)ahead.ReadInteger());
        return Take(ahead, true);
    }

    public void Skip() => _reader.Skip();

    private static bool IsStructure(ref PackStreamReader reader, byte tag)
    {
        if (reader.PeekType() != PackStreamType.Structure)
            return false;
        reader.ReadStructureHeader(out var found);
        return found == tag;
    }

    /// <summary>Goes on behind what was read ahead, if that was what is asked for.</summary>
    private bool Take(PackStreamReader ahead, bool isWanted)
    {
        if (isWanted)
            _reader = ahead;
        return isWanted;
    }
}
