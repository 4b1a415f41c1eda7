using GraphApi.Model.Sdl;
using GraphApi.Model.Sdl.Declarations;

namespace GraphApi.Model.Rules;

/// <summary>One set of properties tells the relationships of a type apart.</summary>
internal sealed class RelationshipIdentityRule : ISchemaRule
{
    public void Check(RuleContext context)
    {
        foreach (var relationship in context.Schema.Relationships)
        {
            var identities = relationship.PropertiesTypes(context.Schema).Select(t => (Type: t, Identity: Identity(t))).ToList();
            foreach (var (type, identity) in identities.Where(i => i.Identity != identities[0].Identity))
                context.Error(
                    DiagnosticCodes.RelationshipIdentityDiffers,
                    type.Position,
                    $"{relationship.Name} is told apart by {identities[0].Identity} in {identities[0].Type.Name} and by "
                    + $"{identity} in {type.Name}: "
                    + "write @id on the same fields in both.");
        }
    }

    private static string Identity(DeclaredType type)
    {
        var names = type.Fields.Where(f => f.IsId).Select(f => f.Property).Order(StringComparer.Ordinal).ToList();
        return names.Count == 0 ? "its ends alone" : string.Join(", ", names);
    }
}
