using System.Collections.Immutable;

namespace GraphApi.Model.Types;

/// <summary>The Relay interface <c>Node</c> of the generated API: every node type that has a global id. No label, no table.</summary>
public sealed class GlobalNodeType(ImmutableArray<NodeType> types) : CompositeType
{
    public override ImmutableArray<NodeType> PossibleTypes => types;
}
