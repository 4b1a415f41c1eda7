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
        ComparisonFilter comparison => IsNode(comparison.Operand),
        NullFilter isNull => IsNode(isNull.Operand),
        AnyElementFilter any => IsNode(any.Operand),
        _ => false,
    };

    private static bool IsNode(FilterOperand operand) => operand is FieldOperand { Scope: FilterScope.Node };
}
