using GraphApi.Model.Fields;
using GraphApi.Model.Values;

namespace GraphApi.Sqlite.Storage;

/// <summary>What a column holds. A field may change within a kind, from Int to Long or from String to an enum, but not out of it.</summary>
internal static class ColumnKind
{
    /// <summary>Not a value but its place: see <see cref="GraphApi.Planning.Paging.OrderColumn"/>.</summary>
    public const string Order = "Order";

    public static string Of(ScalarField field)
    {
        var kind = field.Type.Kind switch
        {
            ScalarKind.Int or ScalarKind.Long => "Integer",
            ScalarKind.Float or ScalarKind.Boolean or ScalarKind.DateTime or ScalarKind.Date
                or ScalarKind.LocalTime or ScalarKind.LocalDateTime or ScalarKind.Duration or ScalarKind.Json => field.Type.Kind.ToString(),
            _ => "Text",
        };
        return field.IsList ? $"[{kind}]" : kind;
    }

    /// <summary>SQLite's type for the column.</summary>
    public static string Affinity(string kind) => kind switch
    {
        "Integer" or "Boolean" => "INTEGER",
        "Float" => "REAL",
        _ => "TEXT",
    };
}
