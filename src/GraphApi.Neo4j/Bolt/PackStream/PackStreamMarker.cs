namespace GraphApi.Neo4j.Bolt;

/// <summary>The first byte of a value ("marker" in the PackStream specification): the type, and how many bytes of size follow.</summary>
internal static class PackStreamMarker
{
    internal const byte TinyString = 0x80;
    internal const byte TinyList = 0x90;
    internal const byte TinyMap = 0xA0;
    internal const byte TinyStructure = 0xB0;
    internal const byte Null = 0xC0;
    internal const byte Float = 0xC1;
    internal const byte False = 0xC2;
    internal const byte True = 0xC3;
    internal const byte Int8 = 0xC8;
    internal const byte Int16 = 0xC9;
    internal const byte Int32 = 0xCA;
    internal const byte Int64 = 0xCB;
    internal const byte Bytes8 = 0xCC;
    internal const byte String8 = 0xD0;
    internal const byte List8 = 0xD4;
    internal const byte Map8 = 0xD8;

    /// <summary>-16 to 127 stand for themselves: F0..FF and 00..7F.</summary>
    internal const long TinyIntegerMinimum = -16;

    /// <summary>The type that a marker announces. DC..DF, E0..EF and C4..C7 announce nothing.</summary>
    internal static PackStreamType TypeOf(byte marker) => marker switch
    {
        < TinyString or >= 0xF0 => PackStreamType.Integer,
        < TinyList => PackStreamType.String,
        < TinyMap => PackStreamType.List,
        < TinyStructure => PackStreamType.Map,
        < Null => PackStreamType.Structure,
        Null => PackStreamType.Null,
        Float => PackStreamType.Float,
        False or True => PackStreamType.Boolean,
        >= Int8 and <= Int64 => PackStreamType.Integer,
        >= Bytes8 and <= 0xCE => PackStreamType.Bytes,
        >= String8 and <= 0xD2 => PackStreamType.String,
        >= List8 and <= 0xD6 => PackStreamType.List,
        >= Map8 and <= 0xDA => PackStreamType.Map,
        _ => throw new BoltProtocolException($"The server sent a byte that starts no value: 0x{marker:X2}."),
    };
}
