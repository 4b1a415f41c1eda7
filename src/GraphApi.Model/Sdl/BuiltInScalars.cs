using System.Collections.Frozen;
using GraphApi.Model.Values;

namespace GraphApi.Model.Sdl;

/// <summary>The scalars that a schema can name without declaring them.</summary>
internal static class BuiltInScalars
{
    public static FrozenDictionary<string, ScalarKind> ByName { get; } = new Dictionary<string, ScalarKind>
    {
        ["ID"] = ScalarKind.Id,
        ["String"] = ScalarKind.String,
        ["Int"] = ScalarKind.Int,
        ["Long"] = ScalarKind.Long,
        ["BigInt"] = ScalarKind.Long,
        ["Float"] = ScalarKind.Float,
        ["Boolean"] = ScalarKind.Boolean,
        ["DateTime"] = ScalarKind.DateTime,
        ["Date"] = ScalarKind.Date,
        ["URL"] = ScalarKind.Url,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Scalars of the schema language that this version does not have.</summary>
    public static FrozenSet<string> ToCome { get; } =
        FrozenSet.Create(StringComparer.Ordinal, "LocalTime", "LocalDateTime", "Duration", "JSON");

    /// <summary>Scalars of @neo4j/graphql that a schema may bring along.</summary>
    public static FrozenSet<string> Foreign { get; } = FrozenSet.Create(StringComparer.Ordinal, "Time", "Point", "CartesianPoint");
}
