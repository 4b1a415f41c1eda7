using GraphApi.Model;
using GraphApi.Model.Fields;
using GraphApi.Model.Types;
using GraphApi.Neo4j.Lowering;
using GraphApi.Neo4j.Printing;
using GraphApi.Neo4j.Storage;

namespace GraphApi.Neo4j.Checking;

/// <summary>All that may be wrong with a graph under a schema.</summary>
internal static class SchemaRules
{
    public static IEnumerable<GraphRule> Of(GraphModel model) =>
        Unfit(model).Concat(model.NodeTypes.SelectMany(Several)).Append(UnknownNodes(model));

    /// <summary>Values, keys and ends that break the schema; what is left is not shown.</summary>
    public static IEnumerable<GraphRule> Unfit(GraphModel model) =>
        model.NodeTypes.SelectMany(OfNodes).Concat(model.RelationshipTypes.SelectMany(OfRelationships));

    private static IEnumerable<GraphRule> OfNodes(NodeType type)
    {
        var match = $"MATCH (n{Labelled(type)})";
        var example = Example(type, "n");
        return type.Scalars.SelectMany(f => ValueRules.Of(type.Name, f, match, "n", example))
            .Concat(type.Scalars.Where(f => f == type.Key || f.IsUnique).Select(f => Duplicates(type, f)));
    }

    /// <summary>
    /// <c>MATCH (n:`Movie`) WHERE n.`title` IS NOT NULL WITH n.`title` AS value, count(*) AS times WHERE times > 1</c>.
    /// </summary>
    public static GraphRule Duplicates(CompositeType type, ScalarField field)
    {
        var value = new CypherWriter().Property("n", field.Property).ToString();
        return new(
            $"{type.Name}.{field.Name}",
            "are there more than once",
            $"MATCH (n{Labelled(type)}) WHERE {value} IS NOT NULL WITH {value} AS value, count(*) AS times WHERE times > 1",
            "coalesce(toStringOrNull(value), '?')");
    }

    private static IEnumerable<GraphRule> Several(NodeType type) => type.Fields.OfType<RelationshipField>().Where(f => !f.IsList)
        .Select(f => Several(type, f, $"MATCH (n{Labelled(type)})", Example(type, "n")));

    private static GraphRule Several(NodeType type, RelationshipField field, string match, string example)
    {
        var text = new CypherWriter();
        text.Syntax($"{match} WHERE COUNT {{ (n){(field.Direction == Direction.In ? "<-" : "-")}[:").Identifier(field.Relationship.Name)
            .Syntax($"]{(field.Direction == Direction.Out ? "->" : "-")}({Labelled(field.Target)}) }} > 1");
        return new($"{type.Name}.{field.Name}", "lead to several, of which the lowest key is shown", text.ToString(), example);
    }

    private static IEnumerable<GraphRule> OfRelationships(RelationshipType type)
    {
        var match = new CypherWriter().Syntax("MATCH (a)-[r:").Identifier(type.Name).Syntax("]->(b)").ToString();
        const string example = "labels(a)[0] + ' ' + elementId(a)";
        yield return new(
            type.Name,
            "have other ends than the schema says",
            $"{match} WHERE NOT (({AnyOf("a", type.SourceTypes)}) AND ({AnyOf("b", type.TargetTypes)}))",
            "coalesce(labels(a)[0], '') + ' to ' + coalesce(labels(b)[0], '')");
        foreach (var rule in type.Properties.SelectMany(p => ValueRules.Of(type.Name, p, match, "r", example)))
            yield return rule;
    }

    private static GraphRule UnknownNodes(GraphModel model) => new(
        "Nodes",
        "have no label that the schema names",
        $"MATCH (n) WHERE NOT ({AnyOf("n", model.NodeTypes)} OR n:{StoreLayout.Mark} OR n:{StoreLayout.TestMark})",
        "coalesce(labels(n)[0], 'no label')");

    private static string AnyOf(string variable, IEnumerable<NodeType> types) => string.Join(" OR ", types.Select(t => variable + Labelled(t)));

    private static string Labelled(CompositeType type) => new CypherWriter().Labelled(type, StoreShape.Plain).ToString();

    /// <summary><c>coalesce(toStringOrNull(n.`title`), elementId(n))</c>.</summary>
    public static string Example(NodeType type, string variable) => type.HasKey
        ? $"coalesce(toStringOrNull({new CypherWriter().Property(variable, type.KeyProperty)}), elementId({variable}))"
        : $"elementId({variable})";
}
