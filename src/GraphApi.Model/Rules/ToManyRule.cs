using GraphApi.Model.Sdl;

namespace GraphApi.Model.Rules;

/// <summary>A list of nodes is never null and holds no null.</summary>
internal sealed class ToManyRule : ISchemaRule
{
    public void Check(RuleContext context)
    {
        foreach (var (type, field) in context.Schema.Traversals.Where(f => f.Field.Type.ListDepth == 1))
        {
            if (!field.Type.IsNonNull || !field.Type.ElementIsNonNull)
                context.Error(
                    DiagnosticCodes.ToManyType,
                    field.Type.Position,
                    $"{type.Name}.{field.Name} is a list of nodes, which is never null: write [{field.Type.Name}!]! in place of "
                    + $"{field.Type.Text}.");
        }
    }
}
