using System.Collections.Immutable;
using GraphApi.Model.Types;

namespace GraphApi.Planning.Plans;

/// <summary>
/// The fields asked of the given types alike. Each type stands in exactly one branch of its selection; where a branch has several
/// types, all of them keep the fields' values and relationships under the same names.
/// </summary>
public sealed record SelectionBranch(ImmutableArray<NodeType> Types, ImmutableArray<FieldStep> Fields)
{
    public int Columns { get; } = Fields.Sum(f => f.Columns);
}
