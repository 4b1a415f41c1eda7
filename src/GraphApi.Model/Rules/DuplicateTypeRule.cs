using GraphApi.Model.Sdl;

namespace GraphApi.Model.Rules;

/// <summary>A type is declared once.</summary>
internal sealed class DuplicateTypeRule : ISchemaRule
{
    public void Check(RuleContext context)
    {
        foreach (var type in context.Schema.Declarations.GroupBy(t => t.Name, StringComparer.Ordinal).SelectMany(alike => alike.Skip(1)))
            context.Error(
                DiagnosticCodes.DuplicateType,
                type.Position,
                $"{type.Name} is declared twice: write `extend` before the second one, or rename it.");
    }
}
