using GraphQLParser.AST;

namespace GraphApi.Model.Api.Changes;

/// <summary>Fields of inputs: filters and orders.</summary>
internal sealed class InputFieldChanges : ITypeChangeRule
{
    public IEnumerable<ApiChange> Find(GraphQLTypeDefinition before, GraphQLTypeDefinition after)
    {
        var fields = Pairs.Of(Fields(before), Fields(after), f => f.Name.StringValue);
        return
        [
            .. fields.Removed.Select(f => ApiChange.Breaking(FieldChanges.Path(after, f), "The input field was removed.")),
            .. fields.Added.Select(f => Added(FieldChanges.Path(after, f), f)),
            .. fields.Kept.SelectMany(f => InputValueChanges.In(FieldChanges.Path(after, f.After), "input field", f.Before, f.After)),
        ];
    }

    private static IEnumerable<GraphQLInputValueDefinition>? Fields(GraphQLTypeDefinition type) =>
        (type as GraphQLInputObjectTypeDefinition)?.Fields?.Items;

    private static ApiChange Added(string path, GraphQLInputValueDefinition field)
    {
        var type = TypeText.Of(field.Type);
        if (TypeText.IsRequired(field))
            return ApiChange.Breaking(path, $"The input field of type {type} was added, and must be given.");
        return field.DefaultValue is null
            ? ApiChange.Safe(path, $"The input field of type {type} was added.")
            : ApiChange.Dangerous(path, $"The input field of type {type} was added with a default.");
    }
}
