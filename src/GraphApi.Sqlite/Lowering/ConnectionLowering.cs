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
            columns.Add(Total(step, context.Scans.Lower(step.Source, parent)));
        if (step.Window is { ProbesBelow: true, LowerSlot: { } lower })
            columns.Add(Probe(step, context.Scans.Lower(step.Source, parent), s => $"{s} <= {new Parameter(lower)}"));
        if (step.Window is { ProbesAbove: true, UpperSlot: { } upper })
            columns.Add(Probe(step, context.Scans.Lower(step.Source, parent), s => $"{s} >= {new Parameter(upper)}"));
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
        Sql[] cursor = step.Window.NeedsCursor ? [$"{row}.{Columns.Sort}"] : [];
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

    private Sql Total(ConnectionStep step, Scan scan) =>
        $"(SELECT {scan.Count} {context.Scans.FromWhere(scan, step.Filter, [], usesNode: false)})";

    private Sql Probe(ConnectionStep step, Scan scan, Func<Sql, Sql> bound) =>
        $"EXISTS (SELECT 1 {context.Scans.FromWhere(scan, step.Filter, [bound(scan.Sort)], scan.SortsByNode)})";
}
