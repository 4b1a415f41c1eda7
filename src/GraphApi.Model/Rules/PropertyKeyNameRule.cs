using GraphApi.Model.Sdl;
using GraphApi.Model.Sdl.Declarations;

namespace GraphApi.Model.Rules;

/// <summary>A property is not named like the key of the nodes that it stands beside: they share a place in seed files.</summary>
internal sealed class PropertyKeyNameRule : ISchemaRule
{
    public void Check(RuleContext context)
    {
        var schema = context.Schema;
        foreach (var use in schema.Relationships.SelectMany(r => r.Uses))
        {
            var targets = schema.PossibleTypes(schema.FindComposite(use.Field.Type.Name)!);
            foreach (var property in schema.FindProperties(use.Directive.Properties)?.Fields ?? [])
                Check(context, targets.FirstOrDefault(t => DeclaredSchema.KeyOf(t)?.Name == property.Name), use, property);
        }
    }

    private static void Check(RuleContext context, DeclaredType? target, RelationshipUse use, DeclaredField property)
    {
        if (target is not null)
            context.Error(
                DiagnosticCodes.NameReserved,
                property.Position,
                $"The property {property.Name}, which {use} shows, is named like the key of {target.Name}: rename the property.");
    }
}
