using GraphApi.Planning.Plans.Filters;

namespace GraphApi.Neo4j.Lowering;

/// <summary>The variables that a row's columns and conditions are read from.</summary>
/// <param name="Node">The row's node: <c>n1</c>.</param>
/// <param name="Edge">The relationship that it came over, if one is in reach: <c>r2</c>.</param>
/// <param name="Element">The element of a list value, inside of a condition on it: <c>e3</c>.</param>
internal sealed record RowVariables(string Node, string? Edge = null, string? Element = null)
{
    public string Of(FilterScope scope) => scope switch
    {
        FilterScope.Node => Node,
        FilterScope.Edge => Edge!,
        _ => Element!,
    };
}
