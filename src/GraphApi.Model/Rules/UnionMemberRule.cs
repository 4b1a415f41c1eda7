using GraphApi.Model.Sdl;
using GraphApi.Model.Sdl.Declarations;

namespace GraphApi.Model.Rules;

/// <summary>The members of a union are declared node types.</summary>
internal sealed class UnionMemberRule : ISchemaRule
{
    public void Check(RuleContext context)
    {
        foreach (var (type, member) in context.Schema.Unions.SelectMany(t => t.Members.Select(m => (t, m))))
        {
            if (context.Schema.Find(member.Name) is not { IsNode: true })
                context.Error(
                    DiagnosticCodes.UnionMemberInvalid, member.Position, $"{type.Name} has {member.Name} among its types, {Why(context.Schema, member.Name)}");
        }
    }

    private static string Why(DeclaredSchema schema, string name) => schema.Find(name) switch
    {
        { IsInterface: true } => "which is an interface: write the types that implement it in its place.",
        { IsUnion: true } => "which is a union itself: write its types in its place.",
        null when Nearest.Of(name, schema.NodeTypes.Select(t => t.Name)) is { } near => $"which is not declared: did you mean {near}?",
        null when !BuiltInScalars.ByName.ContainsKey(name) => $"which is not declared: add `type {name} @node {{ ... }}`, or take it out.",
        _ => "which is no node type: take it out.",
    };
}
