using GraphApi.Model;
using GraphApi.Model.Fields;
using GraphApi.Model.Types;
using GraphApi.Model.Values;
using GraphApi.Neo4j.Lowering;
using GraphApi.Neo4j.Printing;

namespace GraphApi.Neo4j.Checking;

/// <summary>
/// What a graph that is read as it is may hold, and one with order keys may not: a node is found by one label there, and a relationship by its
/// ends and identity.
/// </summary>
internal static class AdoptionRules
{
    public static IEnumerable<GraphRule> Of(GraphModel model) =>
        model.NodeTypes.Where(t => t.Labels.Length > 1).Select(LabelsMissing)
            .Concat(model.SharedTypes.Where(t => t.PossibleTypes.Length > 0).SelectMany(OfSharedType))
            .Concat(model.RelationshipTypes.Select(Alike))
            .Concat(model.NodeTypes.SelectMany(NegativeZeros)).Concat(model.RelationshipTypes.SelectMany(NegativeZeros))
            .Append(SeveralTypes(model));

    /// <summary><c>MATCH (n:`Movie`) WHERE NOT n:(`Movie`&amp;`Film`)</c>.</summary>
    private static GraphRule LabelsMissing(NodeType type) => new(
        type.Name,
        $"have the label {type.Labels[0]} and not all of {string.Join(", ", type.Labels)}",
        new CypherWriter().Syntax("MATCH (n:").Identifier(type.Labels[0]).Syntax(") WHERE NOT n:").AnyOf([type]).ToString(),
        SchemaRules.Example(type, "n"));

    /// <summary>
    /// <c>MATCH (n:`Production`) WHERE NOT n:`Movie`|`Series`</c>, and
    /// <c>MATCH (n:`Movie`|`Series`) WHERE n.`title` IS NOT NULL WITH n.`title` AS value, count(*) AS times WHERE times > 1</c>.
    /// </summary>
    private static IEnumerable<GraphRule> OfSharedType(CompositeType type)
    {
        yield return new(
            type.Name,
            $"have its label and are no {string.Join(" or ", type.PossibleTypes.Select(t => t.Name))}",
            new CypherWriter().Syntax("MATCH (n:").Identifier(type.Name).Syntax(") WHERE NOT n:").AnyOf(type.PossibleTypes).ToString(),
            SchemaRules.Example(type.PossibleTypes[0], "n"));
        yield return SchemaRules.Duplicates(type, type.PossibleTypes[0].Key);
    }

    /// <summary>
    /// Counted start by start, so that the server holds little of it in memory:
    /// <c>MATCH (a) CALL (a) { MATCH (a)-[r:`ACTED_IN`]->(b) WITH b, r.`role` AS i0, count(*) AS times WHERE times > 1 RETURN b }</c>.
    /// </summary>
    private static GraphRule Alike(RelationshipType type)
    {
        var text = new CypherWriter().Syntax("MATCH (a) CALL (a) { MATCH (a)-[r:").Identifier(type.Name).Syntax("]->(b) WITH b, ");
        for (var i = 0; i < type.Identity.Length; i++)
            text.Property("r", type.Identity[i].Property).Syntax($" AS i{i}, ");
        var same = type.Identity.IsEmpty ? "" : $" and the same {string.Join(", ", type.Identity.Select(p => p.Name))}";
        return new(
            type.Name,
            $"are there more than once between the same nodes{same}",
            text.Syntax("count(*) AS times WHERE times > 1 RETURN b }").ToString(),
            "coalesce(labels(a)[0], '') + ' to ' + coalesce(labels(b)[0], '')");
    }

    private static IEnumerable<GraphRule> NegativeZeros(NodeType type) => type.Scalars.Where(IsFloat).Select(field => NegativeZero(
        type.Name, field, new CypherWriter().Syntax("MATCH (n").Labelled(type, StoreShape.Plain).Syntax(")"), "n", SchemaRules.Example(type, "n")));

    private static IEnumerable<GraphRule> NegativeZeros(RelationshipType type) => type.Properties.Where(IsFloat).Select(field => NegativeZero(
        type.Name, field, new CypherWriter().Syntax("MATCH (a)-[r:").Identifier(type.Name).Syntax("]->()"), "r", "labels(a)[0] + ' ' + elementId(a)"));

    private static bool IsFloat(ScalarField field) => field.HasOrder && field.Type.Kind == ScalarKind.Float;

    /// <summary>It equals 0.0, and the server sorts it before: <c>MATCH (n:`Movie`) WHERE n.`rating` = 0.0 AND toString(n.`rating`) STARTS WITH '-'</c>.</summary>
    private static GraphRule NegativeZero(string owner, ScalarField field, CypherWriter match, string variable, string example) => new(
        $"{owner}.{field.Name}",
        "hold -0.0, which is to be 0.0",
        match.Syntax(" WHERE ").Property(variable, field.Property).Syntax(" = 0.0 AND toString(").Property(variable, field.Property).Syntax(") STARTS WITH '-'").ToString(),
        example);

    /// <summary>
    /// <c>MATCH (n) WITH [t IN [CASE WHEN n:`Movie` THEN 'Movie' END, CASE WHEN n:`Person` THEN 'Person' END] WHERE t IS NOT NULL] AS types
    /// WHERE size(types) > 1</c>.
    /// </summary>
    private static GraphRule SeveralTypes(GraphModel model)
    {
        var text = new CypherWriter().Syntax("MATCH (n) WITH [t IN [");
        for (var i = 0; i < model.NodeTypes.Length; i++)
            text.Syntax(i == 0 ? "CASE WHEN n" : ", CASE WHEN n").Labelled(model.NodeTypes[i], StoreShape.Plain).Syntax($" THEN '{model.NodeTypes[i].Name}' END");
        return new("Nodes", "are of several types", text.Syntax("] WHERE t IS NOT NULL] AS types WHERE size(types) > 1").ToString(), "types[0] + ' and ' + types[1]");
    }
}
