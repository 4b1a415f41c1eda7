using GraphApi.Planning.Plans;
using GraphApi.Planning.Plans.Filters;
using GraphApi.Planning.Search;
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

    /// <summary>
    /// From the index of words; which of its finds are members, and how well they fit, their texts tell:
    /// <c>FROM "graph_search_index" AS "i1" CROSS JOIN "graph_search" AS "s2" ON "s2"."_gaId" = "i1".rowid WHERE "i1"."graph_search_index" MATCH
    /// ?1 AND NOT EXISTS (...)</c>, sorted by <c>CASE WHEN ... END || "s2"."_gaSearchKey"</c>.
    /// </summary>
    public static Scan Scan(LoweringContext context, SearchSource source)
    {
        var (index, texts) = (context.Alias('i'), context.Alias('s'));
        Sql number = $"{texts}.{OwnColumns.Type}", text = $"{texts}.{SearchTables.Text}";
        Sql found = $"{index}.{SearchTables.Index} MATCH {new Parameter(source.QuerySlot, ParameterForm.SearchIndex)}";
        var isMember = HoldsAll(context, text, new Parameter(source.QuerySlot, ParameterForm.SearchStarts));
        return new Scan
        {
            From = $"{SearchTables.Index} AS {index} CROSS JOIN {SearchTables.Texts} AS {texts} ON {texts}.{OwnColumns.Id} = {index}.rowid",
            Where = [found, isMember, .. OfTypes(context, source, number)],
            Node = new AnyNode(source.Results.PossibleTypes, $"{texts}.{OwnColumns.Id}", number, context),
            Sort = $"({Match(context, text, source.QuerySlot)} || {texts}.{SearchTables.SortKey})",
        };
    }

    /// <summary><c>CASE "s2"."_gaType" WHEN 3 THEN 0 ... END IN (SELECT value FROM json_each(?2))</c>.</summary>
    private static IEnumerable<Sql> OfTypes(LoweringContext context, SearchSource source, Sql number)
    {
        if (source.TypesSlot is not { } slot)
            yield break;
        var ordinals = source.Results.PossibleTypes.Select(t => (Sql)$"WHEN {context.Layout.Of(t).Number} THEN {t.Ordinal}");
        yield return $"CASE {number} {Sql.Join(" ", ordinals)} END IN (SELECT value FROM json_each({new Parameter(slot)}))";
    }

    /// <summary>The digit of how well a node fits: <c>CASE WHEN instr("s2"."_gaSearch", ?3) > 0 THEN '0' WHEN ... THEN '1' ELSE '2' END</c>.</summary>
    private static Sql Match(LoweringContext context, Sql text, int slot)
    {
        var areWords = HoldsAll(context, text, new Parameter(slot, ParameterForm.SearchWords));
        Sql isExact = $"instr({text}, {new Parameter(slot, ParameterForm.SearchWhole)}) > 0";
        return $"CASE WHEN {isExact} THEN {Digit(SearchMatch.Exact)} WHEN {areWords} THEN {Digit(SearchMatch.Words)} ELSE {Digit(SearchMatch.Prefix)} END";
    }

    private static Sql Digit(SearchMatch match) => $"'{SearchKey.DigitOf(match) - '0'}'";

    /// <summary><c>NOT EXISTS (SELECT 1 FROM json_each(?1) AS "j2" WHERE instr("s1"."_gaSearch", "j2".value) = 0)</c>.</summary>
    private static Sql HoldsAll(LoweringContext context, Sql text, Parameter pieces)
    {
        var piece = context.Alias('j');
        return $"NOT EXISTS (SELECT 1 FROM json_each({pieces}) AS {piece} WHERE instr({text}, {piece}.value) = 0)";
    }
}
