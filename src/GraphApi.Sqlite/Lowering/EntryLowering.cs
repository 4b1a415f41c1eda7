using GraphApi.Planning.Paging;
using GraphApi.Planning.Plans.Filters;
using GraphApi.Sqlite.Lowering.Scopes;
using GraphApi.Sqlite.Printing;

namespace GraphApi.Sqlite.Lowering;

/// <summary>Lowers where the nodes of a root are found by a filter on a field with an index.</summary>
internal static class EntryLowering
{
    /// <summary>
    /// <c>FROM "node_Place" AS "n1" WHERE "n1"."_gaP_name" > ?1 AND "n1"."_gaP_name" &lt; ?2 ... ORDER BY +"n1"."key"</c>: the sign keeps SQLite
    /// from taking the index of the order in its place.
    /// </summary>
    public static Scan Enter(LoweringContext context, IndexEntry entry, TableNode node, Scan scan)
    {
        var column = node.Order(entry.Field);
        if (!entry.IsList)
            return scan with { Where = [.. Lower(entry, column), .. Upper(entry, column)], Sort = $"+{scan.Sort}" };
        var range = context.Alias('w');
        return scan with
        {
            From = $"json_each({Ranges(entry)}) AS {range} CROSS JOIN {scan.From}",
            Where = [$"{column} > {range}.value ->> 0", $"{column} < {range}.value ->> 1"],
            Sort = $"+{scan.Sort}",
        };
    }

    /// <summary><c>"n1"."_gaP_name" > ?1</c>.</summary>
    public static IEnumerable<Sql> Lower(IndexEntry entry, Sql column)
    {
        if (entry.Lower is { } lower)
            yield return $"{column} > {Bound(lower, OrderBounds.LowerOf(lower.Comparison))}";
        else
            yield return entry.HasNull ? (Sql)$"{column} > '0'" : $"{column} > '1'";
    }

    /// <summary><c>"n1"."_gaP_name" &lt; ?2</c>.</summary>
    public static IEnumerable<Sql> Upper(IndexEntry entry, Sql column)
    {
        if (entry.Upper is { } upper)
            yield return $"{column} < {Bound(upper, OrderBounds.UpperOf(upper.Comparison))}";
        else if (entry.HasNull)
            yield return $"{column} < '1'";
    }

    /// <summary><c>?1</c>, or with the place of null behind it <c>json_insert(?1, '$[#]', json_array('0', '1'))</c>.</summary>
    private static Sql Ranges(IndexEntry entry)
    {
        var given = new Parameter(entry.Lower!.ValueSlot, ParameterForm.OrderRanges);
        return entry.HasNull ? (Sql)$"json_insert({given}, '$[#]', json_array('0', '1'))" : $"{given}";
    }

    private static Parameter Bound(ComparisonFilter condition, OrderBound bound) => new(condition.ValueSlot, bound switch
    {
        OrderBound.Start => ParameterForm.OrderStart,
        OrderBound.End => ParameterForm.OrderEnd,
        _ => ParameterForm.OrderPrefixEnd,
    });
}
