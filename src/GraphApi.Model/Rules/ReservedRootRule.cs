using GraphApi.Model.Sdl;

namespace GraphApi.Model.Rules;

/// <summary>Root fields that the API has, or will have, of its own.</summary>
internal sealed class ReservedRootRule : ISchemaRule
{
    private static readonly string[] Roots = ["node", "nodes", "search", "changes"];

    public void Check(RuleContext context)
    {
        foreach (var type in context.Schema.Composites)
        {
            foreach (var root in Roots.Where(r => r == RootNames.Single(type.Name) || r == RootNames.Plural(type)))
                context.Error(
                    DiagnosticCodes.NameReserved,
                    type.Position,
                    $"{type.Name} would have the root field {root}, which is reserved: rename the type"
                    + (root == RootNames.Single(type.Name) ? "." : ", or write another plural with @plural(value: \"...\")."));
        }
    }
}
