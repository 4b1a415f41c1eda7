using System.Collections.Immutable;

namespace GraphApi.Model.Types;

/// <summary>An interface of node types; on Neo4j its name is a label of their nodes.</summary>
public sealed class InterfaceType : FieldedType
{
    private ImmutableArray<NodeType> _possibleTypes = [];

    public override ImmutableArray<NodeType> PossibleTypes => _possibleTypes;

    internal void SetPossibleTypes(ImmutableArray<NodeType> types) => _possibleTypes = types;
}
