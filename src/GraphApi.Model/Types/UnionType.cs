using System.Collections.Immutable;

namespace GraphApi.Model.Types;

/// <summary>A union of node types; on Neo4j its name is a label of their nodes.</summary>
public sealed class UnionType(ImmutableArray<NodeType> members) : CompositeType
{
    public override ImmutableArray<NodeType> PossibleTypes => members;
}
