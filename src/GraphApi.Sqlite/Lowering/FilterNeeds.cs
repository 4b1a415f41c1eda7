using GraphApi.Planning.Plans.Filters;

namespace GraphApi.Sqlite.Lowering;

/// <summary>Tells whether a filter looks at values of the row's node; its number alone is enough for neighbours.</summary>
internal static class FilterNeeds
{
    public static bool Node(Filter? filter) => filter switch
    {
        AndFilter and => and.Terms.Any(Node),
        OrFilter or => or.Terms.Any(Node),
        NotFilter not => Node(not.Term),
        ComparisonFilter comparison => comparison.Operand.Scope == FilterScope.Node,
        NullFilter isNull => isNull.Operand.Scope == FilterScope.Node,
        AnyElementFilter any => any.Operand.Scope == FilterScope.Node,
        _ => false,
    };
}
