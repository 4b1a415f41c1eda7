using GraphApi.Model.Sdl;
using GraphApi.Model.Sdl.Declarations;

namespace GraphApi.Model.Rules;

/// <summary>Only a field that leads to nodes has a relationship.</summary>
internal sealed class RelationshipOnScalarRule : ISchemaRule
{
    public void Check(RuleContext context)
    {
        foreach (var (type, field) in context.Schema.Fields.Where(f => IsValue(context.Schema, f.Field.Type.Name)))
        {
            foreach (var directive in field.Directives.Where(d => d.Name is "relationship" or "path" or "declareRelationship"))
                context.Error(
                    DiagnosticCodes.RelationshipOnScalar,
                    directive.Position,
                    $"{type.Name}.{field.Name} holds {field.Type.Text}, not nodes: take @{directive.Name} out, or make the "
                    + "field's type a node type.");
        }
    }

    private static bool IsValue(DeclaredSchema schema, string type) =>
        BuiltInScalars.ByName.ContainsKey(type) || schema.Find(type) is { Kind: DeclaredKind.Enum };
}
