using GraphApi.Model.Values;

namespace GraphApi.Neo4j.Printing;

/// <summary>The server's name of the type that it stores values of a scalar as: <c>n.`born` IS :: DATE NOT NULL</c>.</summary>
internal static class StoredType
{
    public static string Of(ScalarKind kind) => kind switch
    {
        ScalarKind.Int or ScalarKind.Long => "INTEGER",
        ScalarKind.Float => "FLOAT",
        ScalarKind.Boolean => "BOOLEAN",
        ScalarKind.DateTime => "ZONED DATETIME",
        ScalarKind.Date => "DATE",
        ScalarKind.LocalTime => "LOCAL TIME",
        ScalarKind.LocalDateTime => "LOCAL DATETIME",
        ScalarKind.Duration => "DURATION",
        _ => "STRING",
    };
}
