namespace GraphApi.Neo4j.Bolt;

/// <summary>The second byte of a structure: what it stands for ("Structure semantics" in the Bolt specification).</summary>
public static class PackStreamTag
{
    /// <summary>Node: id, labels, properties, element id.</summary>
    public const byte Node = 0x4E;

    /// <summary>Relationship: id, start id, end id, type, properties, and the element ids of all three.</summary>
    public const byte Relationship = 0x52;

    /// <summary>Path: nodes, relationships, indexes.</summary>
    public const byte Path = 0x50;

    /// <summary>Date: days since 1970-01-01.</summary>
    public const byte Date = 0x44;

    /// <summary>Time: nanoseconds since midnight, offset in seconds.</summary>
    public const byte Time = 0x54;

    /// <summary>LocalTime: nanoseconds since midnight.</summary>
    public const byte LocalTime = 0x74;

    /// <summary>DateTime (UTC form, Bolt 5): seconds since the epoch in UTC, nanoseconds, offset in seconds.</summary>
    public const byte DateTime = 0x49;

    /// <summary>DateTimeZoneId (UTC form, Bolt 5): seconds since the epoch in UTC, nanoseconds, name of the zone.</summary>
    public const byte DateTimeZoneId = 0x69;

    /// <summary>LocalDateTime: seconds since the epoch, nanoseconds.</summary>
    public const byte LocalDateTime = 0x64;

    /// <summary>Duration: months, days, seconds, nanoseconds.</summary>
    public const byte Duration = 0x45;

    /// <summary>Point2D: reference system, x, y.</summary>
    public const byte Point2D = 0x58;

    /// <summary>Point3D: reference system, x, y, z.</summary>
    public const byte Point3D = 0x59;
}
