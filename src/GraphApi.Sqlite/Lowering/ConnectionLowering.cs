using GraphApi.Model.Fields;
using GraphApi.Planning.Plans;
using GraphApi.Planning.Plans.Aggregates;
using GraphApi.Sqlite.Lowering.Scopes;
using GraphApi.Sqlite.Printing;

namespace GraphApi.Sqlite.Lowering;

/// <summary>Lowers a connection to <c>json_array(rows, total, probes, aggregates)</c>, each only where it is asked for.</summary>
internal sealed class ConnectionLowering(LoweringContext context)
{
    public Sql Lower(ConnectionStep step, NodeScope? parent)
    {
        var columns = new List<Sql>();
        if (step.NeedsRows)
            columns.Add(Rows(step, parent));
        if (step.SelectsTotalCount)
            columns.Add(context.Scans.Count(context.Scans.Lower(step.Source, parent), step.Filter));
        if (step.Window is { ProbesBelow: true, LowerSlot: { } lower })
            columns.Add(Probe(step, parent, lower, "<="));
        if (step.Window is { ProbesAbove: true, UpperSlot: { } upper })
            columns.Add(Probe(step, parent, upper, ">="));
        columns.AddRange(step.Parts.SelectMany(p => Aggregates(p, step, parent)));
        return Json.Array(columns);
    }

    private IEnumerable<Sql> Aggregates(ConnectionPart part, ConnectionStep step, NodeScope? parent) => part switch
    {
        AggregatePart aggregate => context.Aggregates.Lower(aggregate, step, parent),
        GroupsPart groups => [context.Groups.Lower(groups, step, parent)],
        _ => [],
    };

    /// <summary>
    /// <c>(SELECT json_group_array(json_array("n2"."text")) FROM (page) AS "r1"
    /// CROSS JOIN "node_Claim" AS "n2" ON "n2"."_gaId" = "r1"."_gaNode")</c>: CROSS JOIN keeps the page's order.
    /// </summary>
    private Sql Rows(ConnectionStep step, NodeScope? parent)
    {
        var page = context.Pages.Lower(step, parent);
        var row = context.Alias('r');
        var (node, join) = context.Scans.Node(step.Source.Target, $"{row}.{Columns.Node}", $"{row}.{Columns.Type}");
        var edge = step.Source is RelationshipSource source ? new EdgeScope(context.Layout.Of(source.Field.Relationship), row) : null;
        Sql[] cursor = step.Window.NeedsCursor ? [Cursor(step.Window, row)] : [];
        Sql[] columns = [.. cursor, .. step.RowsParts.SelectMany(p => Part(p, node, edge))];
        return $"(SELECT json_group_array({Json.Array(columns)}) FROM ({page}) AS {row}{join})";
    }

    private IEnumerable<Sql> Part(RowsPart part, NodeScope node, EdgeScope? edge) => part switch
    {
        NodesPart nodes => context.Selections.InRow(nodes.Selection, node),
        EdgesPart edges => edges.Fields.SelectMany(f => EdgeColumns(f, node, edge)),
        _ => throw new InvalidOperationException($"Unknown part {part.GetType().Name}."),
    };

    private IEnumerable<Sql> EdgeColumns(EdgeField field, NodeScope node, EdgeScope? edge) => field switch
    {
        EdgeNode child => context.Selections.InRow(child.Selection, node),
        EdgeScalar scalar => [SelectionLowering.Scalar(scalar.Step.Field, edge!.Value(scalar.Step.Field))],
        _ => [],
    };

    /// <summary><c>"r1"."_gaSort"</c>, behind the terms where they are sorted by: <c>json_array("r1"."_gaTerm0", "r1"."_gaSort")</c>.</summary>
    private static Sql Cursor(PageWindow window, Name row)
    {
        Sql sort = $"{row}.{Columns.Sort}";
        var terms = window.Terms.Select((_, i) => (Sql)$"{row}.{Columns.Term(i)}");
        return window.IsSorted ? Json.Array([.. terms, sort]) : sort;
    }

    /// <summary><c>EXISTS (SELECT 1 FROM ... WHERE "e1"."_gaO1" &lt;= ?1)</c>: whether a row lies on the other side of a bound.</summary>
    private Sql Probe(ConnectionStep step, NodeScope? parent, int slot, string comparison)
    {
        if (step.Window.IsSorted)
            return context.Sorts.Probe(step, parent, slot, comparison);
        if (step.Source is RelationshipSource { Field.Direction: Direction.Both } both)
            return context.Undirected.Probe(step, both, parent!, slot, comparison);
        var isBelow = comparison == "<=";
        var (scan, value) = (context.Pages.Scan(step, parent, !isBelow, isBelow), PageLowering.Bound(step, slot));
        Sql bound = isBelow ? (Sql)$"{scan.Sort} <= {value}" : $"{scan.Sort} >= {value}";
        return $"EXISTS (SELECT 1 {context.Scans.FromWhere(scan, step.Filter, [bound], scan.SortsByNode)})";
    }
}
