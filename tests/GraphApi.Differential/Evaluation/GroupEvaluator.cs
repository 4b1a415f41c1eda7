using GraphApi.Model.Fields;
using GraphApi.Model.Types;
using GraphApi.Model.Values;

namespace GraphApi.Differential.Evaluation;

/// <summary>Counts rows by what they have in common.</summary>
internal static class GroupEvaluator
{
    private const int DefaultSize = 10;

    public static List<(List<GraphValue> Key, int Count)> Groups(
        IEnumerable<Row> rows, Dictionary<string, object?> arguments, PropertiesType? edge)
    {
        var entries = Inputs.List(arguments["by"]).Select(Inputs.Object).ToList();
        var counts = new Dictionary<List<GraphValue>, int>(new KeyEquality());
        foreach (var key in rows.SelectMany(r => Keys(r, entries, edge)))
            counts[key] = counts.GetValueOrDefault(key) + 1;

        var groups = counts.Select(c => (Key: c.Key, Count: c.Value)).ToList();
        groups.Sort((x, y) => x.Count != y.Count ? y.Count.CompareTo(x.Count) : Compare(x.Key, y.Key));
        return [.. groups.Take((int)(arguments.GetValueOrDefault("first") as long? ?? DefaultSize))];
    }

    /// <summary>All keys that a row counts for: one value of each entry, in every combination.</summary>
    private static IEnumerable<List<GraphValue>> Keys(Row row, List<Dictionary<string, object?>> entries, PropertiesType? edge)
    {
        IEnumerable<List<GraphValue>> keys = [[]];
        foreach (var entry in entries)
        {
            var values = Values(row, entry, edge);
            keys = keys.SelectMany(k => values.Select(v => k.Append(v).ToList()));
        }

        return keys;
    }

    private static List<GraphValue> Values(Row row, Dictionary<string, object?> entry, PropertiesType? edge)
    {
        var (name, choice) = entry.Single(e => e.Value is not null);
        if (name != "edge" || edge is null)
            return OfNode(row.Node, row.Node.Type.FindField(name)!, choice);
        var (property, part) = Inputs.Object(choice).Single(e => e.Value is not null);
        return [Part(row.Relationship![edge.FindField(property)!], part)];
    }

    private static List<GraphValue> OfNode(MemoryNode node, Field field, object? choice)
    {
        if (field is ScalarField scalar)
            return [Part(node[scalar], choice)];
        var traversal = (TraversalField)field;
        var ends = Traversal.Rows(node, traversal).Select(r => r.Node.Key);
        var keys = (traversal.IsList ? ends : ends.Take(1)).Distinct().Select(GraphValue.String).ToList();
        return keys.Count == 0 ? [GraphValue.Null] : keys;
    }

    /// <summary>A day, month or year is the beginning of the text that the API shows.</summary>
    private static GraphValue Part(GraphValue value, object? part) => (part, value.IsNull) switch
    {
        ("VALUE", _) or (_, true) => value,
        ("DAY", _) => GraphValue.String(value.ToString()[..10]),
        ("MONTH", _) => GraphValue.String(value.ToString()[..7]),
        _ => GraphValue.String(value.ToString()[..4]),
    };

    private static int Compare(List<GraphValue> x, List<GraphValue> y) =>
        x.Zip(y).Select(p => TypedOrder.Instance.Compare(p.First, p.Second)).FirstOrDefault(c => c != 0);

    private sealed class KeyEquality : IEqualityComparer<List<GraphValue>>
    {
        public bool Equals(List<GraphValue>? x, List<GraphValue>? y) => x!.SequenceEqual(y!);

        public int GetHashCode(List<GraphValue> key)
        {
            var hash = default(HashCode);
            foreach (var value in key)
                hash.Add(value);
            return hash.ToHashCode();
        }
    }
}
