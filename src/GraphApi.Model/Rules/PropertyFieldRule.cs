using GraphApi.Model.Sdl;
using GraphApi.Model.Sdl.Declarations;

namespace GraphApi.Model.Rules;

/// <summary>Relationships carry values, and nothing leads to what they carry.</summary>
internal sealed class PropertyFieldRule : ISchemaRule
{
    public void Check(RuleContext context)
    {
        foreach (var (type, field) in context.Schema.Fields)
        {
            var target = context.Schema.Find(field.Type.Name);
            if (target is { IsProperties: true })
                Report(
                    context,
                    field,
                    $"{target.Name} stands on relationships: name it in @relationship(properties: \"{target.Name}\"), not as a field's type.");
            else if (type.IsProperties && target is not null && target.Kind != DeclaredKind.Enum)
                Report(context, field, $"A relationship carries values, not nodes: move {type.Name}.{field.Name} to a node type.");
        }
    }

    private static void Report(RuleContext context, DeclaredField field, string message) =>
        context.Error(DiagnosticCodes.PropertyMistyped, field.Type.Position, message);
}
