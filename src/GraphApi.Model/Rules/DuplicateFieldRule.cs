using GraphApi.Model.Sdl;

namespace GraphApi.Model.Rules;

/// <summary>A type declares a field once.</summary>
internal sealed class DuplicateFieldRule : ISchemaRule
{
    public void Check(RuleContext context)
    {
        foreach (var type in context.Schema.Types)
        {
            foreach (var field in type.Fields.Except(type.Fields.DistinctBy(f => f.Name, StringComparer.Ordinal)))
                context.Error(
                    DiagnosticCodes.DuplicateField,
                    field.Position,
                    $"{type.Name} declares {field.Name} twice: take one out, or rename it.");
        }
    }
}
