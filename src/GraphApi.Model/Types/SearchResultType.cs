using System.Collections.Immutable;

namespace GraphApi.Model.Types;

/// <summary>The union of the generated API that the root <c>search</c> gives: every node type with <c>@fulltext</c> fields. No label, no table.</summary>
public sealed class SearchResultType(ImmutableArray<NodeType> types) : CompositeType
{
    public override ImmutableArray<NodeType> PossibleTypes => types;
}
