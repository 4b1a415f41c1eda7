using GraphApi.Model.Sdl;
using GraphApi.Model.Sdl.Declarations;

namespace GraphApi.Model.Rules;

/// <summary>A field of an interface is kept under one property by all its types, so that one look-up and one filter reads them all.</summary>
internal sealed class InterfaceAliasRule : ISchemaRule
{
    public void Check(RuleContext context)
    {
        foreach (var type in context.Schema.Interfaces)
        {
            foreach (var field in type.Fields.Where(f => !context.Schema.IsTraversal(f)))
                Check(context, type, field);
        }
    }

    private static void Check(RuleContext context, DeclaredType type, DeclaredField promised)
    {
        var kept = context.Schema.PossibleTypes(type)
            .Select(t => (Type: t, Field: t.FindField(promised.Name)))
            .Where(k => k.Field is not null)
            .ToList();
        var (first, property) = promised.Alias is not null ? (type, promised.Property) : (kept.FirstOrDefault().Type, kept.FirstOrDefault().Field?.Property);
        foreach (var (other, field) in kept.Where(k => k.Field!.Property != property))
            context.Error(
                DiagnosticCodes.InterfaceAliasesDiffer,
                field!.Position,
                $"{type.Name}.{promised.Name} is kept as {property} in {first!.Name} and as {field.Property} in {other.Name}: write "
                + $"@alias(property: \"{property}\") on {promised.Name} in both.");
    }
}
