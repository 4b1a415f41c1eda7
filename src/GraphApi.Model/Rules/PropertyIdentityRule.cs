using GraphApi.Model.Sdl;
using GraphApi.Model.Sdl.Declarations;

namespace GraphApi.Model.Rules;

/// <summary>What tells parallel relationships apart is a single value that has an order, which is theirs.</summary>
internal sealed class PropertyIdentityRule : ISchemaRule
{
    public void Check(RuleContext context)
    {
        foreach (var type in context.Schema.PropertiesTypes)
        {
            foreach (var field in type.Fields.Where(f => f.IsId && f.Type.IsList))
                Report(context, field, $"{type.Name}.{field.Name} tells relationships apart, which a list can't: write {field.Type.Name}, or take @id out.");
            foreach (var field in type.Fields.Where(f => f.IsId && BuiltInScalars.HasNoOrder(f.Type.Name)))
                Report(context, field, $"{type.Name}.{field.Name} puts relationships in order, and a {field.Type.Name} has none: write String, or take @id out.");
        }
    }

    private static void Report(RuleContext context, DeclaredField field, string message) =>
        context.Error(DiagnosticCodes.KeyMistyped, field.Type.Position, message);
}
