using System.Collections.Immutable;
using GraphApi.Model.Types;
using GraphApi.Neo4j.Printing;

namespace GraphApi.Neo4j.Lowering;

/// <summary>The node that a field is read of, or a hop starts from.</summary>
/// <param name="Node">Its variable.</param>
/// <param name="Types">What it can be.</param>
internal sealed record Parent(string Node, ImmutableArray<NodeType> Types)
{
    /// <summary><c>n0.`key`</c>; a choice by label where the types keep their keys under different names.</summary>
    public void WriteKey(CypherWriter text, StoreShape shape)
    {
        if (Types.All(t => t.KeyProperty == Types[0].KeyProperty))
        {
            text.KeyOf(Types[0], Node);
            return;
        }

        text.Syntax("CASE");
        foreach (var type in Types)
            text.Syntax($" WHEN {Node}").Labelled(type, shape).Syntax(" THEN ").KeyOf(type, Node);
        text.Syntax(" END");
    }
}
