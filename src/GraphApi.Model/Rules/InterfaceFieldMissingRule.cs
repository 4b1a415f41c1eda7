using GraphApi.Model.Sdl;

namespace GraphApi.Model.Rules;

/// <summary>A type has all fields of its interfaces.</summary>
internal sealed class InterfaceFieldMissingRule : ISchemaRule
{
    public void Check(RuleContext context)
    {
        foreach (var type in context.Schema.Composites)
        {
            foreach (var (owner, field) in context.Schema.Promises(type))
            {
                if (type.FindField(field.Name) is null)
                    context.Error(
                        DiagnosticCodes.InterfaceFieldMissing,
                        type.Position,
                        $"{type.Name} implements {owner.Name} without its field {field.Name}: add `{field.Name}: {field.Type.Text}`.");
            }
        }
    }
}
