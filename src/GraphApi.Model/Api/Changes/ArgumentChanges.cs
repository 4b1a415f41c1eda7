using GraphQLParser.AST;

namespace GraphApi.Model.Api.Changes;

/// <summary>Arguments of fields: one that must be given breaks, one that may be given could change what is answered without it.</summary>
internal sealed class ArgumentChanges : ITypeChangeRule
{
    public IEnumerable<ApiChange> Find(GraphQLTypeDefinition before, GraphQLTypeDefinition after) =>
        FieldChanges.Of(before, after).Kept.SelectMany(f => Find(FieldChanges.Path(after, f.After), f.Before, f.After));

    private static IEnumerable<ApiChange> Find(string path, GraphQLFieldDefinition before, GraphQLFieldDefinition after)
    {
        var arguments = Pairs.Of(before.Arguments?.Items, after.Arguments?.Items, a => a.Name.StringValue);
        return
        [
            .. arguments.Removed.Select(a => ApiChange.Breaking($"{path}.{a.Name.StringValue}", "The argument was removed.")),
            .. arguments.Added.Select(a => Added($"{path}.{a.Name.StringValue}", a)),
            .. arguments.Kept.SelectMany(a => InputValueChanges.In($"{path}.{a.After.Name.StringValue}", "argument", a.Before, a.After)),
        ];
    }

    private static ApiChange Added(string path, GraphQLInputValueDefinition argument) => TypeText.IsRequired(argument)
        ? ApiChange.Breaking(path, $"The argument of type {TypeText.Of(argument.Type)} was added, and must be given.")
        : ApiChange.Dangerous(path, $"The argument of type {TypeText.Of(argument.Type)} was added.");
}
