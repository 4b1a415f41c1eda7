using GraphApi.Planning.Plans.Filters;
using GraphApi.Sqlite.Lowering.Scopes;
using GraphApi.Sqlite.Printing;
using GraphApi.Sqlite.Storage;

namespace GraphApi.Sqlite.Lowering;

/// <summary>Lowers searches by words.</summary>
internal static class SearchLowering
{
    /// <summary>
    /// <c>EXISTS (SELECT 1 FROM "graph_search" AS "s1" WHERE "s1"."_gaId" = "n1"."_gaId" AND NOT EXISTS (...))</c>.
    /// </summary>
    public static Sql Filter(LoweringContext context, SearchFilter filter, NodeScope node)
    {
        var texts = context.Alias('s');
        Sql isMember = HoldsAll(context, $"{texts}.{SearchTables.Text}", new Parameter(filter.QuerySlot, ParameterForm.SearchStarts));
        return $"EXISTS (SELECT 1 FROM {SearchTables.Texts} AS {texts} WHERE {texts}.{OwnColumns.Id} = {node.Id} AND {isMember})";
    }

    /// <summary><c>NOT EXISTS (SELECT 1 FROM json_each(?1) AS "j2" WHERE instr("s1"."_gaSearch", "j2".value) = 0)</c>.</summary>
    private static Sql HoldsAll(LoweringContext context, Sql text, Parameter pieces)
    {
        var piece = context.Alias('j');
        return $"NOT EXISTS (SELECT 1 FROM json_each({pieces}) AS {piece} WHERE instr({text}, {piece}.value) = 0)";
    }
}
