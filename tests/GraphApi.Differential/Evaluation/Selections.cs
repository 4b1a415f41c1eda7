using GraphApi.Model.Types;
using GraphQLParser;
using GraphQLParser.AST;

namespace GraphApi.Differential.Evaluation;

/// <summary>CollectFields of the specification, section 6.3.2.</summary>
internal sealed class Selections(GraphQLDocument document, Inputs inputs)
{
    /// <param name="type">Null for types that are not the model's, on which every fragment applies.</param>
    public List<SelectedField> Collect(IEnumerable<ASTNode> selections, NodeType? type)
    {
        var collected = new List<SelectedField>();
        Collect(selections, type, [], collected);
        return collected;
    }

    private void Collect(IEnumerable<ASTNode> selections, NodeType? type, HashSet<string> visited, List<SelectedField> collected)
    {
        foreach (var selection in selections.Where(s => IsIncluded(((IHasDirectivesNode)s).Directives)))
        {
            if (selection is GraphQLField field)
                Add(field, collected);
            else if (selection is GraphQLInlineFragment inline && Applies(inline.TypeCondition, type))
                Collect(inline.SelectionSet.Selections, type, visited, collected);
            else if (selection is GraphQLFragmentSpread spread && visited.Add(spread.FragmentName.Name.StringValue)
                && Find(spread) is var fragment && Applies(fragment.TypeCondition, type))
                Collect(fragment.SelectionSet.Selections, type, visited, collected);
        }
    }

    private static void Add(GraphQLField field, List<SelectedField> collected)
    {
        var key = (field.Alias?.Name ?? field.Name).StringValue;
        if (collected.Find(c => c.ResponseKey == key) is { } same)
            same.Fields.Add(field);
        else
            collected.Add(new SelectedField(key, [field]));
    }

    private bool IsIncluded(GraphQLDirectives? directives) =>
        (directives?.Items ?? []).All(d => inputs.Arguments(d.Arguments)["if"] is true == (d.Name == "include"));

    private static bool Applies(GraphQLTypeCondition? condition, NodeType? type) =>
        condition is null || type is null || condition.Type.Name.StringValue is var name
            && (name == type.Name
                || (name == "SearchResult" && type.IsSearchable)
                || (name == "Node" && type.HasGlobalId)
                || type.SharedTypes.Any(t => t.Name == name));

    private GraphQLFragmentDefinition Find(GraphQLFragmentSpread spread) => document.Definitions
        .OfType<GraphQLFragmentDefinition>()
        .Single(f => f.FragmentName.Name == spread.FragmentName.Name);
}
