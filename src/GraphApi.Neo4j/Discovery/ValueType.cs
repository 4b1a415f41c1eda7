namespace GraphApi.Neo4j.Discovery;

/// <summary>The scalar that holds all values of a property, if there is one.</summary>
internal static class ValueType
{
    private const string List = "LIST<";

    /// <summary><c>Int</c>, <c>[String!]</c>; null where no one type of the schema language holds them all.</summary>
    public static string? Of(SurveyedProperty property)
    {
        var lists = property.Types.Keys.Where(t => t.StartsWith(List, StringComparison.Ordinal)).ToList();
        if (lists.Count == 0)
            return Scalar([.. property.Types.Keys], property.HasLarge);
        if (lists.Count < property.Types.Count)
            return null;
        var elements = lists.Select(t => t[List.Length..^1]).Where(t => t != "NOTHING").ToList();
        // Integers within lists are not looked at one by one.
        var scalar = elements.Count == 0 ? "String" : Scalar(elements, isLarge: true);
        return scalar is null ? null : $"[{scalar}!]";
    }

    private static string? Scalar(List<string> types, bool isLarge) => types switch
    {
        ["STRING"] => "String",
        ["INTEGER"] => isLarge ? "Long" : "Int",
        ["BOOLEAN"] => "Boolean",
        ["DATE"] => "Date",
        ["ZONED DATETIME"] => "DateTime",
        ["LOCAL DATETIME"] => "LocalDateTime",
        ["LOCAL TIME"] => "LocalTime",
        ["DURATION"] => "Duration",
        _ when types.All(t => t is "INTEGER" or "FLOAT") => "Float",
        _ => null,
    };
}
