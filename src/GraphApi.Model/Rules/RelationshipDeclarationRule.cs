using GraphApi.Model.Sdl;
using GraphApi.Model.Sdl.Declarations;

namespace GraphApi.Model.Rules;

/// <summary>An interface declares its relationships, its implementers say how to walk them.</summary>
internal sealed class RelationshipDeclarationRule : ISchemaRule
{
    public void Check(RuleContext context)
    {
        foreach (var (type, field) in context.Schema.Traversals)
        {
            if (type.IsInterface)
                CheckInterface(context, type, field);
            else if (field.DeclaresRelationship)
                Report(
                    context,
                    field,
                    $"@declareRelationship stands on fields of interfaces: give {type.Name}.{field.Name} @relationship or @path "
                    + "in its place.");
        }
    }

    private static void CheckInterface(RuleContext context, DeclaredType type, DeclaredField field)
    {
        if ((field.Relationship?.Source ?? field.Path?.Source) is { } walked)
            Report(
                context,
                field,
                $"{type.Name} is an interface: write @declareRelationship on {field.Name}, and @{walked.Name} on the field in "
                + "its implementers.");
        else if (!field.DeclaresRelationship)
            Report(context, field, $"{type.Name}.{field.Name} leads to {field.Type.Name}: add @declareRelationship.");
    }

    private static void Report(RuleContext context, DeclaredField field, string message) =>
        context.Error(DiagnosticCodes.RelationshipUndeclared, field.Position, message);
}
