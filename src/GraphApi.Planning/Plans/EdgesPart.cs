using System.Collections.Immutable;

namespace GraphApi.Planning.Plans;

/// <summary><c>edges { cursor node { ... } kind }</c>.</summary>
public sealed record EdgesPart(ResponseName ResponseName, ImmutableArray<EdgeField> Fields) : RowsPart(ResponseName)
{
    public override int ColumnsInRow { get; } = Fields.Sum(f => f.Columns);
}
