using GraphApi.Model.Sdl;

namespace GraphApi.Model.Rules;

/// <summary>What tells parallel relationships apart is a value of its own, no list.</summary>
internal sealed class PropertyIdentityRule : ISchemaRule
{
    public void Check(RuleContext context)
    {
        foreach (var type in context.Schema.PropertiesTypes)
        {
            foreach (var field in type.Fields.Where(f => f.IsId && f.Type.IsList))
                context.Error(
                    DiagnosticCodes.KeyMistyped,
                    field.Type.Position,
                    $"{type.Name}.{field.Name} tells relationships apart, which a list can't: write {field.Type.Name}, or take @id out.");
        }
    }
}
