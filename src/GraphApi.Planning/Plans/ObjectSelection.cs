using System.Collections.Immutable;
using GraphApi.Model.Types;

namespace GraphApi.Planning.Plans;

/// <summary>
/// What is asked of a node. Its columns are those of the fields of its branch, in order. As a list of its own it is
/// <c>[column, ...]</c>, and of an interface or union <c>[ordinal of the node's type, column, ...]</c>; among the columns of a
/// connection's row the node of a node type is written flat, that of an interface or union as such a list.
/// </summary>
public sealed record ObjectSelection(CompositeType Type, ImmutableArray<SelectionBranch> Branches)
{
    public bool IsPolymorphic => Type is not NodeType;

    /// <summary>How many columns a connection's row has for the node.</summary>
    public int ColumnsInRow => IsPolymorphic ? 1 : Branches[0].Columns;

    public SelectionBranch BranchOf(NodeType type) => Branches.First(b => b.Types.Contains(type));
}
