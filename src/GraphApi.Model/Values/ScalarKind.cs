namespace GraphApi.Model.Values;

/// <summary>The scalars of the schema language.</summary>
public enum ScalarKind
{
    Id,
    String,
    Int,
    Long,
    Float,
    Boolean,
    DateTime,
    Date,
    LocalTime,
    LocalDateTime,
    Duration,
    Url,
    Json,
    Enum,
}
