using GraphApi.Model.Sdl;
using GraphApi.Model.Sdl.Declarations;

namespace GraphApi.Model.Rules;

/// <summary>A node type has a key, or else is read of Neo4j alone, where elementId tells its nodes apart.</summary>
internal sealed class KeyMissingRule : ISchemaRule
{
    public void Check(RuleContext context)
    {
        foreach (var type in context.Schema.NodeTypes.Where(t => !t.Fields.IsEmpty && DeclaredSchema.KeyOf(t) is null))
            Check(context, type);
    }

    private static void Check(RuleContext context, DeclaredType type)
    {
        if (type.FindField("id") is { } field)
            context.Error(
                DiagnosticCodes.KeyMissing,
                field.Position,
                $"{type.Name} has no key, so its id is what the API names its nodes by, and the field {field.Name} stands in its way: add "
                + "`key: ID!` or @id to a field of type ID! or String!, or rename the field.");
        else
            context.Warning(
                DiagnosticCodes.KeyMissing,
                type.Position,
                $"{type.Name} has no key: on Neo4j its nodes can be read only, by their elementId, and SQLite can't keep them. Add `key: ID!`, "
                + "or @id to a field of type ID! or String!.");
    }
}
