using GraphApi.Model.Sdl;

namespace GraphApi.Model.Rules;

/// <summary>Lists have one level: no store holds lists in lists.</summary>
internal sealed class ListRule : ISchemaRule
{
    public void Check(RuleContext context)
    {
        foreach (var (type, field) in context.Schema.Fields.Where(f => f.Field.Type.ListDepth > 1))
            context.Error(
                DiagnosticCodes.ListNotSupported,
                field.Type.Position,
                $"{type.Name}.{field.Name} is a list of lists, which no store holds: write [{field.Type.Name}!]!.");
    }
}
