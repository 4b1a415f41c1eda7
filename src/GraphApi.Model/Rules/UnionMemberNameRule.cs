using GraphApi.Model.Sdl;

namespace GraphApi.Model.Rules;

/// <summary>A union's filter has an entry by the name of each of its types, beside those that every filter has.</summary>
internal sealed class UnionMemberNameRule : ISchemaRule
{
    private static readonly string[] Entries = ["and", "or", "edge", "search"];

    public void Check(RuleContext context)
    {
        foreach (var (type, member) in context.Schema.Unions.SelectMany(t => t.Members.Select(m => (t, m))))
        {
            if (Entries.Contains(member.Name))
                context.Error(
                    DiagnosticCodes.NameReserved,
                    member.Position,
                    $"The filter of {type.Name} has an entry for each of its types, and another one that is called {member.Name}: "
                    + "rename the type, or take it out.");
        }
    }
}
