using GraphApi.Planning.Binding;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser;
using GraphQLParser.AST;

namespace GraphApi.Execution.Engine.Validation;

/// <summary>Gathers the fields of selection sets, fragments spread, and counts what it saw in all.</summary>
internal sealed class FieldUses(ValidationContext context, int maxFields)
{
    private int _visited;

    /// <exception cref="RequestException">More were seen than an operation may have.</exception>
    public List<FieldUse> Of(IEnumerable<(GraphQLSelectionSet Set, IGraphType? Parent)> sets)
    {
        var fields = new List<FieldUse>();
        var spread = new HashSet<GraphQLFragmentDefinition>();
        foreach (var (set, parent) in sets)
            Collect(set, parent, spread, fields);
        return fields;
    }

    private void Collect(GraphQLSelectionSet set, IGraphType? parent, HashSet<GraphQLFragmentDefinition> spread, List<FieldUse> fields)
    {
        foreach (var selection in set.Selections)
        {
            switch (selection)
            {
                case GraphQLField field:
                    Count();
                    fields.Add(new FieldUse(field, parent, DefinitionOf(field, parent)));
                    break;
                case GraphQLInlineFragment inline:
                    Collect(inline.SelectionSet, inline.TypeCondition is { } on ? TypeOf(on) : parent, spread, fields);
                    break;
                case GraphQLFragmentSpread s when context.Document.FindFragmentDefinition(s.FragmentName.Name) is { } known && spread.Add(known):
                    Collect(known.SelectionSet, TypeOf(known.TypeCondition), spread, fields);
                    break;
            }
        }
    }

    private void Count()
    {
        if (++_visited > maxFields)
            throw new RequestException(OperationErrorCodes.TooManyFields, $"The operation has more than {maxFields} fields, its fragments spread; split it.");
    }

    private IGraphType? TypeOf(GraphQLTypeCondition condition) => context.Schema.AllTypes[condition.Type.Name.Value];

    private FieldType? DefinitionOf(GraphQLField field, IGraphType? parent) => field.Name == "__typename"
        ? context.Schema.TypeNameMetaFieldType
        : (parent as IComplexGraphType)?.GetField(field.Name.Value);
}
