using GraphApi.Model.Types;
using GraphApi.Neo4j.Printing;

namespace GraphApi.Neo4j.Lowering;

/// <summary>The labels of what GraphApi writes: a node has those of its type, and the name of each interface and union of the type.</summary>
internal static class Labels
{
    /// <summary>The label that finds nodes of the type.</summary>
    public static string Of(CompositeType type) => type is NodeType node ? node.Labels[0] : type.Name;

    /// <summary>
    /// <c>:`Actor`</c>, behind a variable. In a graph that others wrote no label says more than the schema does:
    /// <c>:`Person`|(`Organization`&amp;`Company`)</c>.
    /// </summary>
    public static CypherWriter Labelled(this CypherWriter text, CompositeType type, StoreShape shape)
    {
        text.Syntax(":");
        if (shape.IsOurs)
            return text.Identifier(Of(type));
        return text.AnyOf(type.PossibleTypes);
    }

    /// <summary><c>`Person`|(`Organization`&amp;`Company`)</c>: what the schema says of the types' nodes.</summary>
    public static CypherWriter AnyOf(this CypherWriter text, IReadOnlyList<NodeType> types)
    {
        for (var i = 0; i < types.Count; i++)
            WriteAll(text.Syntax(i == 0 ? "" : "|"), types[i].Labels);
        return text;
    }

    private static void WriteAll(CypherWriter text, IReadOnlyList<string> labels)
    {
        text.Syntax(labels.Count == 1 ? "" : "(");
        for (var i = 0; i < labels.Count; i++)
            text.Syntax(i == 0 ? "" : "&").Identifier(labels[i]);
        text.Syntax(labels.Count == 1 ? "" : ")");
    }
}
