using GraphApi.Model.Sdl;

namespace GraphApi.Model.Rules;

/// <summary>A node type has one key.</summary>
internal sealed class KeySeveralRule : ISchemaRule
{
    public void Check(RuleContext context)
    {
        foreach (var type in context.Schema.Composites)
        {
            foreach (var field in type.Fields.Where(f => f.IsId).Skip(1))
                context.Error(
                    DiagnosticCodes.KeySeveral,
                    field.Position,
                    $"{type.Name} has @id on several fields: keep it on one, and write @unique on {field.Name}.");
        }
    }
}
