using GraphQLParser.AST;

namespace GraphApi.Model.Api.Changes;

/// <summary>Fields that come, go, or give another type.</summary>
internal sealed class FieldChanges : ITypeChangeRule
{
    public IEnumerable<ApiChange> Find(GraphQLTypeDefinition before, GraphQLTypeDefinition after)
    {
        var fields = Of(before, after);
        return
        [
            .. fields.Removed.Select(f => ApiChange.Breaking(Path(after, f), "The field was removed.")),
            .. fields.Added.Select(f => ApiChange.Safe(Path(after, f), "The field was added.")),
            .. fields.Kept.Where(f => TypeText.Of(f.Before.Type) != TypeText.Of(f.After.Type)).Select(f => Changed(Path(after, f.After), f.Before, f.After)),
        ];
    }

    public static Pairs<GraphQLFieldDefinition> Of(GraphQLTypeDefinition before, GraphQLTypeDefinition after) => Pairs.Of(
        (before as IHasFieldsDefinitionNode)?.Fields?.Items,
        (after as IHasFieldsDefinitionNode)?.Fields?.Items,
        f => f.Name.StringValue);

    public static string Path(GraphQLTypeDefinition type, INamedNode member) => $"{type.Name.StringValue}.{member.Name.StringValue}";

    private static ApiChange Changed(string path, GraphQLFieldDefinition before, GraphQLFieldDefinition after)
    {
        var level = TypeText.IsSafeToRead(before.Type, after.Type) ? ChangeLevel.Safe : ChangeLevel.Breaking;
        return new(level, path, $"The field's type changed {TypeText.Change(before.Type, after.Type)}.");
    }
}
