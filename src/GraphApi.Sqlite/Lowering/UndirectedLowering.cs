using GraphApi.Model.Fields;
using GraphApi.Planning.Plans;
using GraphApi.Sqlite.Lowering.Scopes;
using GraphApi.Sqlite.Printing;
using GraphApi.Sqlite.Storage;

namespace GraphApi.Sqlite.Lowering;

/// <summary>
/// Lowers pages over a relationship that is read either way. Each way gives its own first rows from its index, and the page is merged from
/// those: <c>SELECT ... FROM "relationship_KNOWS" AS "e1" WHERE "e1"."_gaId" IN (SELECT * FROM (SELECT "e2"."_gaId" ... WHERE "e2"."_gaSrc" = ...
/// ORDER BY "e2"."_gaO0" LIMIT ?1) UNION ALL SELECT * FROM (...)) ORDER BY ... LIMIT ?1</c>.
/// </summary>
internal sealed class UndirectedLowering(LoweringContext context)
{
    public Sql Page(ConnectionStep step, RelationshipSource source, NodeScope parent)
    {
        var scan = context.Scans.Relationship(source.Field, parent.Id);
        var edge = scan.Edge!;
        Sql firsts = $"""
            SELECT * FROM ({First(Direction.Out, step, source, parent)})
            UNION ALL SELECT * FROM ({First(Direction.In, step, source, parent)})
            """;
        scan = scan with
        {
            Where = [$"{edge.Alias}.{OwnColumns.Id} IN ({firsts})"],
            Sort = new EdgeWalk(edge.Alias, Direction.Both, parent.Id).OrderBy(d => Order(step, source, edge, d)),
        };
        return $"""
            SELECT {PageLowering.Given(scan)}{Sql.Join("", PageLowering.EdgeColumns(step, scan))}
            {context.Scans.FromWhere(scan, null, [], usesNode: false)}
            {PageLowering.OrderLimit(scan.Sort, step.Window.ScansDescending, step.Window)}
            """;
    }

    /// <summary>Whether a row lies on the other side of a bound, or at it.</summary>
    public Sql Probe(ConnectionStep step, RelationshipSource source, NodeScope parent, int slot, string comparison)
    {
        Sql Exists(Direction way)
        {
            var scan = Scan(way, step, source, parent);
            return $"EXISTS (SELECT 1 {context.Scans.FromWhere(scan, step.Filter, [Bound(step, scan, way, comparison, slot)], usesNode: false)})";
        }

        return $"({Exists(Direction.Out)} OR {Exists(Direction.In)})";
    }

    private Sql First(Direction way, ConnectionStep step, RelationshipSource source, NodeScope parent)
    {
        var (scan, window) = (Scan(way, step, source, parent), step.Window);
        Sql[] lower = window.LowerSlot is { } above ? [Bound(step, scan, way, ">", above)] : [];
        Sql[] upper = window.UpperSlot is { } below ? [Bound(step, scan, way, "<", below)] : [];
        return $"""
            SELECT {scan.Edge!.Alias}.{OwnColumns.Id} {context.Scans.FromWhere(scan, step.Filter, [.. lower, .. upper], usesNode: false)}
            {PageLowering.OrderLimit(scan.Sort, window.ScansDescending, window)}
            """;
    }

    /// <summary>A relationship from a node to itself is found outwards.</summary>
    private Scan Scan(Direction way, ConnectionStep step, RelationshipSource source, NodeScope parent)
    {
        var found = context.Scans.Relationship(source.Field.Relationship, way, source.Field.Target, parent.Id);
        var scan = found with { Sort = Order(step, source, found.Edge!, way) };
        Sql isOther = $"{scan.Edge!.Alias}.{OwnColumns.Source} <> {parent.Id}";
        return way == Direction.Out ? scan : scan with { Where = [.. scan.Where, isOther] };
    }

    /// <summary>The column that puts one way in order.</summary>
    private static Sql Order(ConnectionStep step, RelationshipSource source, EdgeScope edge, Direction way) => step.Window.IsKept
        ? edge.Order(source.Kept(step.Window.Terms[0], way))
        : $"{edge.Alias}.{OwnColumns.Order(way)}";

    /// <summary><c>"e2"."_gaO0" >= ?1 AND "e2"."_gaO0" || char(0) || '10' > ?2</c>: the first for the index, the second to tell the ways apart.</summary>
    private static Sql Bound(ConnectionStep step, Scan scan, Direction way, string comparison, int slot)
    {
        var place = EdgeWalk.WithWay(scan.Sort, way);
        var form = step.Window.IsKept ? ParameterForm.RelationshipOrderWithoutWay : ParameterForm.WithoutWay;
        var (near, exact) = (new Parameter(slot, form), PageLowering.Bound(step, slot));
        return comparison switch
        {
            ">" => $"{scan.Sort} >= {near} AND {place} > {exact}",
            ">=" => $"{scan.Sort} >= {near} AND {place} >= {exact}",
            "<" => $"{scan.Sort} <= {near} AND {place} < {exact}",
            _ => $"{scan.Sort} <= {near} AND {place} <= {exact}",
        };
    }
}
