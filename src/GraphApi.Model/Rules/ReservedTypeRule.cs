using GraphApi.Model.Sdl;

namespace GraphApi.Model.Rules;

/// <summary>Types that the API has itself.</summary>
internal sealed class ReservedTypeRule : ISchemaRule
{
    private static readonly string[] Roots = ["Query", "Mutation", "Subscription"];

    public void Check(RuleContext context)
    {
        foreach (var type in context.Schema.Declarations.Where(t => ReservedTypes.Names.Contains(t.Name)))
            context.Error(
                DiagnosticCodes.NameClash,
                type.Position,
                Roots.Contains(type.Name)
                    ? $"{type.Name} is generated from the node types, not declared: take it out."
                    : $"{type.Name} is a type that the API has itself: rename yours.");
    }
}
