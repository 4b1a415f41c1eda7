using GraphApi.Model.Sdl;
using GraphApi.Model.Sdl.Declarations;

namespace GraphApi.Model.Rules;

/// <summary>A path walks relationships that fields declare.</summary>
internal sealed class PathRelationshipRule : ISchemaRule
{
    public void Check(RuleContext context)
    {
        var schema = context.Schema;
        foreach (var step in schema.Traversals.SelectMany(f => f.Field.Path?.Steps ?? []))
        {
            if (step.RelationshipName is { } name && schema.FindRelationship(name) is null)
                context.Error(
                    DiagnosticCodes.PathRelationshipUnknown,
                    step.Position,
                    $"No field walks the relationship {name}: {Cure(schema, name)}");
        }
    }

    private static string Cure(DeclaredSchema schema, string name) => Nearest.Of(name, schema.Relationships.Select(r => r.Name)) is { } near
        ? $"did you mean {near}?"
        : $"declare one with @relationship(type: \"{name}\", ...).";
}
