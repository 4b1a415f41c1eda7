using GraphApi.Model.Types;
using GraphApi.Planning.Plans;
using GraphApi.Planning.Plans.Filters;
using GraphApi.Sqlite.Lowering.Scopes;
using GraphApi.Sqlite.Printing;
using GraphApi.Sqlite.Storage;

namespace GraphApi.Sqlite.Lowering;

/// <summary>
/// Lowers a root that finds one node: <c>(SELECT json_array("n1"."name") FROM "node_Place" AS "n1" WHERE "n1"."key" = ?1)</c>.
/// </summary>
internal sealed class LookupLowering(LoweringContext context)
{
    public Sql Lower(LookupStep step) => step.Target switch
    {
        NodeType type => InTable(step, type, n => context.Selections.AsList(step.Selection, n)),
        var shared when step.By.Property == shared.KeyProperty => AmongMembers(step, shared),
        _ => AmongTables(step),
    };

    /// <summary>
    /// An element for each key, whose type stands in a list beside it: <c>(SELECT json_group_array(CASE "o2".value WHEN 3 THEN
    /// (SELECT json_array(3, "n3"."name") FROM "node_Person" AS "n3" WHERE "n3"."key" = "k1".value) END)
    /// FROM json_each(?1) AS "k1" CROSS JOIN json_each(?2) AS "o2" ON "o2".key = "k1".key)</c>.
    /// </summary>
    public Sql Lower(NodeListStep step)
    {
        var (keys, ordinals) = (context.Alias('k'), context.Alias('o'));
        var finds = step.Types.Select(t => WhenNamed(step, t, keys)).ToList();
        Sql found = finds.Count == 0 ? (Sql)$"NULL" : $"CASE {ordinals}.value {Sql.Join(" ", finds)} END";
        return $"""
            (SELECT json_group_array({found}) FROM json_each({new Parameter(step.KeysSlot)}) AS {keys}
            CROSS JOIN json_each({new Parameter(step.OrdinalsSlot)}) AS {ordinals} ON {ordinals}.key = {keys}.key)
            """;
    }

    private Sql WhenNamed(NodeListStep step, NodeType type, Name keys)
    {
        var node = new TableNode(context.Layout.Of(type), context.Alias('n'));
        var list = context.Selections.Typed(type, step.Selection, node);
        return $"WHEN {type.Ordinal} THEN (SELECT {list} FROM {node.Table.Name} AS {node.Alias} WHERE {node.Key} = {keys}.value)";
    }

    private Sql InTable(LookupStep step, NodeType type, Func<NodeScope, Sql> list)
    {
        var node = new TableNode(context.Layout.Of(type), context.Alias('n'));
        var by = new FieldOperand(FilterScope.Node, step.By);
        var condition = ComparisonLowering.Lower(new ComparisonFilter(by, Comparison.Equal, step.ValueSlot), node.Value(step.By));
        return $"(SELECT {list(node)} FROM {node.Table.Name} AS {node.Alias} WHERE {condition})";
    }

    /// <summary>By key: <c>FROM "interface_Subject" AS "m1" WHERE "m1"."_gaKey" = ?1</c>.</summary>
    private Sql AmongMembers(LookupStep step, CompositeType type)
    {
        var members = context.Alias('m');
        var node = new AnyNode(type.PossibleTypes, $"{members}.{OwnColumns.Id}", $"{members}.{OwnColumns.Type}", context);
        var list = context.Selections.AsList(step.Selection, node);
        Sql condition = $"{members}.{OwnColumns.Key} = {new Parameter(step.ValueSlot)}";
        return $"(SELECT {list} FROM {context.Layout.ListOf(type)} AS {members} WHERE {condition})";
    }

    /// <summary>By another unique field, which is unique in each type only: the first type that has the value.</summary>
    private Sql AmongTables(LookupStep step)
    {
        var finds = step.Target.PossibleTypes.Select(t => InTable(step, t, n => context.Selections.Typed(t, step.Selection, n)));
        return $"coalesce({Sql.Join(", ", finds.Append((Sql)$"NULL"))})";
    }
}
