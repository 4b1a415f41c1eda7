namespace GraphApi.Model.Values;

/// <summary>How a <see cref="GraphValue"/> is held. Several scalars share a kind: ID, String, URL and enums are text.</summary>
public enum GraphValueKind : byte
{
    Null,
    String,
    Integer,
    Float,
    Boolean,
    DateTime,
    Date,
    LocalTime,
    LocalDateTime,
    Duration,
    Json,
    List,
}
