using GraphQLParser.AST;

namespace GraphApi.Model.Api.Changes;

/// <summary>What arguments and input fields have alike: a type and a default.</summary>
internal static class InputValueChanges
{
    public static IEnumerable<ApiChange> In(string path, string what, GraphQLInputValueDefinition before, GraphQLInputValueDefinition after)
    {
        if (TypeText.Of(before.Type) != TypeText.Of(after.Type))
        {
            var level = TypeText.IsSafeToGive(before.Type, after.Type) ? ChangeLevel.Safe : ChangeLevel.Breaking;
            yield return new(level, path, $"The {what}'s type changed {TypeText.Change(before.Type, after.Type)}.");
        }

        if (TypeText.Of(before.DefaultValue) != TypeText.Of(after.DefaultValue))
            yield return ApiChange.Dangerous(path, $"The {what}'s default changed {TypeText.Change(before.DefaultValue, after.DefaultValue)}.");
    }
}
