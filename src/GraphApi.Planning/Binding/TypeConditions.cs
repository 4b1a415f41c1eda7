using GraphApi.Model.Api;
using GraphApi.Model.Types;
using GraphQLParser.AST;

namespace GraphApi.Planning.Binding;

/// <summary>Groups the possible types of an interface or union by the fragments that apply to them: one branch of a selection a group.</summary>
internal static class TypeConditions
{
    public static bool Applies(string condition, NodeType type) =>
        type.Name == condition
        || (condition == ApiNames.SearchResult && type.IsSearchable)
        || (condition == ApiNames.Node && type.HasGlobalId)
        || type.SharedTypes.Any(t => t.Name == condition);

    public static IEnumerable<IReadOnlyList<NodeType>> Group(
        IEnumerable<NodeType> types, IEnumerable<GraphQLSelectionSet> sets, BindingContext context)
    {
        var conditions = new HashSet<string>();
        foreach (var set in sets)
            Gather(set, context, conditions, []);
        return types
            .GroupBy(t => string.Join(' ', conditions.Where(c => Applies(c, t))))
            .Select(g => g.ToList());
    }

    private static void Gather(GraphQLSelectionSet set, BindingContext context, HashSet<string> conditions, HashSet<string> visited)
    {
        foreach (var selection in set.Selections)
        {
            if (selection is GraphQLInlineFragment inline)
                Gather(inline.SelectionSet, inline.TypeCondition);
            else if (selection is GraphQLFragmentSpread spread && visited.Add(spread.FragmentName.Name.StringValue)
                && context.Fragment(spread.FragmentName.Name) is var fragment)
                Gather(fragment.SelectionSet, fragment.TypeCondition);
        }

        void Gather(GraphQLSelectionSet inner, GraphQLTypeCondition? condition)
        {
            if (condition is not null)
                conditions.Add(condition.Type.Name.StringValue);
            TypeConditions.Gather(inner, context, conditions, visited);
        }
    }
}
