using GraphApi.Model.Sdl;

namespace GraphApi.Model.Rules;

/// <summary>An interface without implementers has no nodes.</summary>
internal sealed class InterfaceImplementerRule : ISchemaRule
{
    public void Check(RuleContext context)
    {
        foreach (var type in context.Schema.Interfaces.Where(t => context.Schema.PossibleTypes(t).IsEmpty))
            context.Error(
                DiagnosticCodes.InterfaceWithoutImplementer,
                type.Position,
                $"No node type implements {type.Name}: write `implements {type.Name}` on one, or take the interface out.");
    }
}
