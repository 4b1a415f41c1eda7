using GraphApi.Model.Sdl;

namespace GraphApi.Model.Rules;

/// <summary>An enum declares a value once.</summary>
internal sealed class DuplicateEnumValueRule : ISchemaRule
{
    public void Check(RuleContext context)
    {
        foreach (var type in context.Schema.Enums)
        {
            foreach (var value in type.Values.Where((v, i) => type.Values.Take(i).Any(e => e.Name == v.Name)))
                context.Error(
                    DiagnosticCodes.DuplicateEnumValue,
                    value.Position,
                    $"{type.Name} declares {value.Name} twice: take one out.");
        }
    }
}
