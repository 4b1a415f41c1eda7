using GraphApi.Model.Sdl;

namespace GraphApi.Model.Rules;

/// <summary>A union names a type once.</summary>
internal sealed class DuplicateMemberRule : ISchemaRule
{
    public void Check(RuleContext context)
    {
        foreach (var type in context.Schema.Unions)
        {
            foreach (var member in type.Members.Except(type.Members.DistinctBy(m => m.Name, StringComparer.Ordinal)))
                context.Error(
                    DiagnosticCodes.DuplicateMember,
                    member.Position,
                    $"{type.Name} has {member.Name} among its types twice: take one out.");
        }
    }
}
