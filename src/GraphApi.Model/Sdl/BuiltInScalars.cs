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
        ["LocalTime"] = ScalarKind.LocalTime,
        ["LocalDateTime"] = ScalarKind.LocalDateTime,
        ["Duration"] = ScalarKind.Duration,
        ["URL"] = ScalarKind.Url,
        ["JSON"] = ScalarKind.Json,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static bool HasNoOrder(string name) => ByName.TryGetValue(name, out var kind) && !new ScalarType(kind).HasOrder;

    /// <summary>Scalars of @neo4j/graphql that a schema may bring along.</summary>
    public static FrozenSet<string> Foreign { get; } = FrozenSet.Create(StringComparer.Ordinal, "Time", "Point", "CartesianPoint");
}
