using GraphApi.Model.Sdl;

namespace GraphApi.Model.Rules;

/// <summary>No interface stands above itself.</summary>
internal sealed class InterfaceCycleRule : ISchemaRule
{
    public void Check(RuleContext context)
    {
        foreach (var type in context.Schema.Interfaces)
        {
            if (context.Schema.Ancestors(type).Any(a => a.Interfaces.Any(n => n.Name == type.Name)) || type.Interfaces.Any(n => n.Name == type.Name))
                context.Error(
                    DiagnosticCodes.InterfaceCycle,
                    type.Position,
                    $"{type.Name} implements itself, by way of what it implements: break the circle.");
        }
    }
}
