using GraphApi.Model.Fields;
using GraphApi.Model.Values;

namespace GraphApi.Planning.Plans.Filters;

/// <summary>
/// How many the row's node has of a field to many, as its <c>totalCount</c> says without a filter: relationships, or the nodes
/// at the end of a path, each once.
/// </summary>
public sealed record CountOperand(TraversalField Field) : FilterOperand
{
    private static readonly ScalarType Int = new(ScalarKind.Int);

    public override ScalarType Type => Int;
}
