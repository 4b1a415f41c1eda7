using GraphApi.Model.Sdl;

namespace GraphApi.Model.Rules;

/// <summary>A field of a node type that leads to nodes says how, in one way.</summary>
internal sealed class RelationshipMissingRule : ISchemaRule
{
    public void Check(RuleContext context)
    {
        foreach (var (type, field) in context.Schema.Traversals.Where(f => f.Type.IsNode))
        {
            if (field is { Relationship: null, Path: null, DeclaresRelationship: false })
                context.Error(
                    DiagnosticCodes.RelationshipMissing,
                    field.Position,
                    $"{type.Name}.{field.Name} leads to {field.Type.Name} but does not say how: "
                    + "add @relationship(type: \"...\", direction: OUT), or @path(steps: [...]) on a list.");
            else if (field is { Relationship: not null, Path: not null })
                context.Error(
                    DiagnosticCodes.DirectiveConflict,
                    field.Path.Source.Position,
                    $"{type.Name}.{field.Name} has both @relationship and @path: take one out.");
        }
    }
}
