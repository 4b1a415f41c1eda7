using GraphApi.Model.Fields;
using GraphApi.Model.Types;
using GraphApi.Model.Values;
using GraphApi.Planning.Paging;

namespace GraphApi.Differential.Evaluation;

/// <summary>Finds the rows of a field or root in ascending order, before any filter.</summary>
public static class Traversal
{
    public static List<Row> Rows(MemoryGraph graph, CompositeType type) =>
        [.. graph.Nodes.Where(n => type.Includes(n.Type)).OrderBy(n => n.Key, TextOrder.Instance).Select(n => new Row(n, null, n.Key))];

    public static List<Row> Rows(MemoryNode node, TraversalField field) => field switch
    {
        RelationshipField relationship => Neighbours(node, relationship),
        PathField path => Walked(node, path),
        _ => throw new ArgumentException($"Unknown field {field.Name}.", nameof(field)),
    };

    /// <summary>A row for each relationship, by the other end's key and then the identity.</summary>
    private static List<Row> Neighbours(MemoryNode node, RelationshipField field)
    {
        var ordered = node.Walk(field.Relationship, field.Direction)
            .Where(r => field.Target.Includes(r.OtherEnd(node, field.Direction).Type))
            .OrderBy(r => r.OtherEnd(node, field.Direction).Key, TextOrder.Instance);
        for (var i = 0; i < field.Relationship.Identity.Length; i++)
        {
            var place = i;
            ordered = ordered.ThenBy(r => r.Identity[place], TypedOrder.Instance);
        }

        ordered = ordered.ThenBy(r => r.From != node);
        return [.. ordered.Select(r => new Row(r.OtherEnd(node, field.Direction), r, SortKey(node, r, field.Direction)))];
    }

    /// <summary>Read either way, a relationship is told from the one back by its way: those that lead on come first.</summary>
    private static string SortKey(MemoryNode node, MemoryRelationship relationship, Direction direction)
    {
        var way = direction == Direction.Both ? [GraphValue.Boolean(relationship.From != node)] : Array.Empty<GraphValue>();
        return OrderKey.Encode(relationship.OtherEnd(node, direction).Key, [.. relationship.Identity, .. way]);
    }

    private static List<Row> Walked(MemoryNode node, PathField path)
    {
        IEnumerable<MemoryNode> reached = [node];
        foreach (var step in path.Steps)
            reached = reached.SelectMany(n => Step(n, step)).Distinct().ToList();
        return
        [
            .. reached.Where(n => path.Target.Includes(n.Type))
                .OrderBy(n => n.Key, TextOrder.Instance)
                .Select(n => new Row(n, null, PathSortKey(path, n.Key))),
        ];
    }

    /// <summary>Cursors of paths that end in one plain step share the form of that relationship's own cursors.</summary>
    private static string PathSortKey(PathField path, string key) =>
        path.Steps[^1] is { Repetition: Repetition.Once, Direction: not Direction.Both } last && last.Relationship.Identity.IsEmpty ? OrderKey.Encode(key) : key;

    private static IEnumerable<MemoryNode> Step(MemoryNode start, PathStep step) => step.Repetition switch
    {
        Repetition.Once => Next(start, step),
        Repetition.OneOrMore => Reached(start, step).Where(n => n != start),
        _ => Reached(start, step).Append(start),
    };

    private static IEnumerable<MemoryNode> Next(MemoryNode node, PathStep step) =>
        node.Walk(step.Relationship, step.Direction).Select(r => r.OtherEnd(node, step.Direction));

    private static HashSet<MemoryNode> Reached(MemoryNode start, PathStep step)
    {
        var seen = new HashSet<MemoryNode>();
        var open = new Stack<MemoryNode>([start]);
        while (open.TryPop(out var node))
        {
            foreach (var next in Next(node, step).Where(seen.Add))
                open.Push(next);
        }

        return seen;
    }
}
