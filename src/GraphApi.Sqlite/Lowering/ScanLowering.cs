using System.Collections.Immutable;
using GraphApi.Model.Fields;
using GraphApi.Model.Types;
using GraphApi.Planning.Plans;
using GraphApi.Planning.Plans.Filters;
using GraphApi.Sqlite.Lowering.Scopes;
using GraphApi.Sqlite.Printing;
using GraphApi.Sqlite.Storage;

namespace GraphApi.Sqlite.Lowering;

/// <summary>Lowers where nodes come from.</summary>
internal sealed class ScanLowering(LoweringContext context)
{
    public Scan Lower(ConnectionSource source, NodeScope? parent) => source switch
    {
        RootSource root => Root(root),
        SearchSource search => SearchLowering.Scan(context, search),
        RelationshipSource relationship => Relationship(relationship.Field, parent!.Id),
        PathSource path => context.Paths.Scan(path, parent!),
        _ => throw new InvalidOperationException($"Unknown source {source.GetType().Name}."),
    };

    /// <summary>Each row once, whatever the order: of a path's ends too.</summary>
    public Scan Distinct(ConnectionSource source, NodeScope? parent) =>
        source is PathSource path ? context.Paths.Reached(path.Field, parent!) : Lower(source, parent);

    public Scan Relationship(RelationshipField field, Sql anchor) =>
        Relationship(field.Relationship, field.Direction, field.Target, anchor);

    /// <summary><c>FROM "relationship_ABOUT" AS "e1" WHERE "e1"."_gaDst" = "n0"."_gaId"</c>.</summary>
    public Scan Relationship(RelationshipType type, Direction direction, CompositeType target, Sql anchor)
    {
        var edge = new EdgeScope(context.Layout.Of(type), context.Alias('e'));
        var walk = new EdgeWalk(edge.Alias, direction, anchor);
        return Over(edge, walk, target, $"{edge.Table.Name} AS {edge.Alias}") with
        {
            Where = [walk.StartsThere, .. OfType(type.TypesReached(direction), target, walk.FarType)],
        };
    }

    /// <summary>The rows of an edge that stands in <paramref name="from"/>.</summary>
    public Scan Over(EdgeScope edge, EdgeWalk walk, CompositeType target, Sql from)
    {
        var (node, join) = Node(target, walk.Far, walk.FarType);
        return new Scan { From = from, Node = node, Join = join, Sort = walk.Order, Edge = edge };
    }

    /// <summary>A node of which the row has number and type; what joins its table, if it is one.</summary>
    public (NodeScope Node, Sql Join) Node(CompositeType type, Sql id, Sql number)
    {
        if (type is not NodeType single)
            return (new AnyNode(type.PossibleTypes, id, number, context), Sql.Empty);
        var node = new TableNode(context.Layout.Of(single), context.Alias('n'), id);
        return (node, $" CROSS JOIN {node.Table.Name} AS {node.Alias} ON {node.Alias}.{OwnColumns.Id} = {id}");
    }

    /// <summary>Keeps the target's types, where others can be reached.</summary>
    public IEnumerable<Sql> OfType(IEnumerable<NodeType> reached, CompositeType target, Sql number)
    {
        if (!reached.All(target.Includes))
            yield return $"{number} IN ({Sql.Join(", ", target.PossibleTypes.Select(t => (Sql)$"{context.Layout.Of(t).Number}"))})";
    }

    /// <summary><c>(SELECT count(*) FROM ... WHERE ...)</c>.</summary>
    public Sql Count(Scan scan, Filter? filter) => $"(SELECT {scan.Count} {FromWhere(scan, filter, [], usesNode: false)})";

    /// <summary><c>FROM ... WHERE ...</c> of a scan: its own conditions, bounds on the sort key, the filter.</summary>
    public Sql FromWhere(Scan scan, Filter? filter, IEnumerable<Sql> bounds, bool usesNode)
    {
        if (!scan.Parts.IsEmpty)
            return FromWhere(scan with { From = $"({Union(scan.Parts, filter)}) AS {scan.From}", Parts = [] }, null, bounds, usesNode);
        var row = new FilterRow(scan.Node, scan.Edge, Element: null);
        ImmutableArray<Sql> conditions = [.. scan.Where, .. bounds, .. filter is null ? [] : new[] { context.Filters.Lower(filter, row) }];
        var join = usesNode || FilterNeeds.Node(filter) ? scan.Join : Sql.Empty;
        return conditions.IsEmpty
            ? (Sql)$"FROM {scan.From}{join}"
            : $"FROM {scan.From}{join} WHERE {Sql.Join(" AND ", conditions)}";
    }

    /// <summary>
    /// <c>FROM "node_Place" AS "n1"</c>, or the list of an interface or union, whose key is in order: <c>FROM "union_Source" AS "m1"</c>.
    /// </summary>
    private Scan Root(RootSource source)
    {
        if (source.Type is NodeType single)
        {
            var node = new TableNode(context.Layout.Of(single), context.Alias('n'));
            var scan = new Scan { From = $"{node.Table.Name} AS {node.Alias}", Node = node, Sort = node.Key };
            return source.Entry is { } entry ? EntryLowering.Enter(context, entry, node, scan) : scan;
        }

        return source.Entry is null ? Listed(source.Type) : Merged(source, Root);
    }

    private Scan Listed(CompositeType type)
    {
        var members = context.Alias('m');
        return Of(type, members, (OwnColumns.Id, OwnColumns.Type, OwnColumns.Key)) with { From = $"{context.Layout.ListOf(type)} AS {members}" };
    }

    /// <summary>
    /// The rows of each type from a scan of its own: <c>FROM (SELECT "n1"."_gaId" AS "_gaNode", 3 AS "_gaType", "n1"."_gaP_name" AS "_gaSort"
    /// FROM "node_Person" AS "n1" UNION ALL SELECT ...) AS "m3"</c>. Where their orders are kept SQLite takes one row after the other from
    /// whichever comes first.
    /// </summary>
    public Scan Merged(RootSource source, Func<RootSource, Scan> scan) =>
        Of(source.Type, context.Alias('m'), (Columns.Node, Columns.Type, Columns.Sort)) with
        {
            Parts = [.. source.Type.PossibleTypes.Select(t => scan(source with { Type = t }))],
        };

    private Sql Union(IEnumerable<Scan> parts, Filter? filter) =>
        Sql.Join(" UNION ALL ", parts.Select(p => (Sql)$"SELECT {PageLowering.Given(p)} {FromWhere(p, filter, [], p.SortsByNode)}"));

    private Scan Of(CompositeType type, Name rows, (Name Id, Name Type, Name Sort) columns) => new()
    {
        From = $"{rows}",
        Node = new AnyNode(type.PossibleTypes, $"{rows}.{columns.Id}", $"{rows}.{columns.Type}", context),
        Sort = $"{rows}.{columns.Sort}",
    };
}
