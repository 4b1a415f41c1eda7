using GraphApi.Model.Sdl;

namespace GraphApi.Model.Rules;

/// <summary>A relationship field has one topmost interface, which names its generated types.</summary>
internal sealed class UnrelatedInterfacesRule : ISchemaRule
{
    public void Check(RuleContext context)
    {
        foreach (var (type, field) in context.Schema.Traversals)
        {
            if (context.Schema.Declarers(type, field.Name) is { Length: > 1 } declarers)
                context.Error(
                    DiagnosticCodes.InterfacesUnrelated,
                    field.Position,
                    $"{type.Name}.{field.Name} is declared by {string.Join(" and ", declarers.Select(d => d.Name))}, which have "
                    + "nothing to do with each other: "
                    + "rename the field in one, or let one implement the other.");
        }
    }
}
