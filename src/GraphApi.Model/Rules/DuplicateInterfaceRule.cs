using GraphApi.Model.Sdl;

namespace GraphApi.Model.Rules;

/// <summary>A type names an interface once.</summary>
internal sealed class DuplicateInterfaceRule : ISchemaRule
{
    public void Check(RuleContext context)
    {
        foreach (var type in context.Schema.Types)
        {
            foreach (var name in type.Interfaces.Except(type.Interfaces.DistinctBy(n => n.Name, StringComparer.Ordinal)))
                context.Error(
                    DiagnosticCodes.DuplicateInterface,
                    name.Position,
                    $"{type.Name} implements {name.Name} twice: take one out.");
        }
    }
}
