using System.Collections.Immutable;
using GraphApi.Model.Fields;
using GraphApi.Model.Types;
using GraphApi.Planning.Paging;
using GraphApi.Planning.Plans;
using GraphApi.Sqlite.Lowering.Scopes;
using GraphApi.Sqlite.Printing;
using GraphApi.Sqlite.Storage;

namespace GraphApi.Sqlite.Lowering;

/// <summary>Lowers the ends of a path, each node once.</summary>
internal sealed class PathLowering(LoweringContext context)
{
    private readonly WalkLowering _walks = new(context);

    /// <summary>
    /// The rows of a connection. By relationship order: <c>FROM (walk to the last step) AS "m1" CROSS JOIN "relationship_ABOUT" AS "e1" ON
    /// "e1"."_gaDst" = "m1"."_gaNode"</c>, where a node may stand several times, and is counted once.
    /// </summary>
    public Scan Scan(PathSource source, NodeScope start)
    {
        if (source.SortKey == SortKey.NodeKey)
            return Reached(source.Field, start);
        var last = source.Field.Steps[^1];
        if (source.Field.Steps.Length == 1)
            return context.Scans.Relationship(last.Relationship, last.Direction, source.Target, start.Id);

        var edge = new EdgeScope(context.Layout.Of(last.Relationship), context.Alias('e'));
        var middle = context.Alias('m');
        var walk = new EdgeWalk(edge.Alias, last.Direction, $"{middle}.{Columns.Node}");
        Sql before = $"({_walks.Lower(source.Field.Steps.AsSpan()[..^1], start)}) AS {middle}";
        return context.Scans.Over(edge, walk, source.Target, $"{before} CROSS JOIN {edge.Table.Name} AS {edge.Alias} ON {walk.StartsThere}") with
        {
            Where = [.. context.Scans.OfType(last.Relationship.TypesReached(last.Direction), source.Target, walk.FarType)],
            Count = $"count(DISTINCT {walk.Far})",
        };
    }

    /// <summary>The ends by key: <c>FROM (walk) AS "m1"</c>.</summary>
    public Scan Reached(PathField field, NodeScope start)
    {
        var walk = context.Alias('m');
        Sql number = $"{walk}.{Columns.Type}";
        var (node, join) = context.Scans.Node(field.Target, $"{walk}.{Columns.Node}", number);
        return new Scan
        {
            From = $"({_walks.Lower(field.Steps.AsSpan(), start)}) AS {walk}",
            Where = [.. context.Scans.OfType(Ends(field, start), field.Target, number)],
            Node = node,
            Join = join,
            Sort = node.Key,
            SortsByNode = true,
        };
    }

    /// <summary>
    /// Each middle node gives its first rows from an index, filter and bounds within, and the page is merged from those:
    /// <c>FROM (walk) AS "m1" CROSS JOIN "relationship_ABOUT" AS "e1" ON "e1"."_gaId" IN
    /// (SELECT "e2"."_gaId" ... ORDER BY "e2"."_gaO1" LIMIT ?1)</c>.
    /// </summary>
    public Sql MergedPage(PathSource source, ConnectionStep step, NodeScope start)
    {
        var (direction, window) = (source.Field.Steps[^1].Direction, step.Window);
        var edge = new EdgeScope(context.Layout.Of(source.Field.Steps[^1].Relationship), context.Alias('e'));
        Sql sort = $"{edge.Alias}.{OwnColumns.Order(direction)}";
        var middle = context.Alias('m');
        Sql node = $"{edge.Alias}.{OwnColumns.Far(direction)}", type = $"{edge.Alias}.{OwnColumns.FarType(direction)}";
        return $"""
            SELECT DISTINCT {node} AS {Columns.Node}, {type} AS {Columns.Type}, {sort} AS {Columns.Sort}
            FROM ({_walks.Lower(source.Field.Steps.AsSpan()[..^1], start)}) AS {middle}
            CROSS JOIN {edge.Table.Name} AS {edge.Alias} ON {edge.Alias}.{OwnColumns.Id} IN ({FirstOf(source, step, middle)})
            {PageLowering.OrderLimit(sort, window.ScansDescending, window)}
            """;
    }

    private Sql FirstOf(PathSource source, ConnectionStep step, Name middle)
    {
        var last = source.Field.Steps[^1];
        var scan = context.Scans.Relationship(last.Relationship, last.Direction, source.Target, $"{middle}.{Columns.Node}");
        return $"""
            SELECT {scan.Edge!.Alias}.{OwnColumns.Id}
            {context.Scans.FromWhere(scan, step.Filter, PageLowering.Bounds(scan.Sort, step), usesNode: false)}
            {PageLowering.OrderLimit(scan.Sort, step.Window.ScansDescending, step.Window)}
            """;
    }

    /// <summary>The types that the path can end at; one that may be walked no times can end where it began.</summary>
    private static ImmutableArray<NodeType> Ends(PathField field, NodeScope start)
    {
        var ends = start.Types;
        foreach (var step in field.Steps)
        {
            var reached = step.Relationship.TypesReached(step.Direction);
            ends = step.Repetition == Repetition.ZeroOrMore ? [.. ends.Union(reached)] : reached;
        }

        return ends;
    }
}
