using System.Collections.Immutable;
using GraphApi.Model.Sdl;
using GraphApi.Model.Sdl.Declarations;

namespace GraphApi.Model.Rules;

/// <summary>All types of an interface or union are found by a key of one name, which they keep under one property.</summary>
internal sealed class SharedKeyRule : ISchemaRule
{
    public void Check(RuleContext context)
    {
        foreach (var type in context.Schema.Composites.Where(t => !t.IsNode))
            Check(context, type, context.Schema.PossibleTypes(type));
    }

    private static void Check(RuleContext context, DeclaredType type, ImmutableArray<DeclaredType> possible)
    {
        var keys = possible.Select(t => (Type: t, Key: DeclaredSchema.KeyOf(t)!)).Where(k => k.Key is not null).ToList();
        if (keys.Count == 0)
            return;
        var (first, key) = keys[0];
        if (possible.FirstOrDefault(t => DeclaredSchema.KeyOf(t) is null) is { Fields.IsEmpty: false } keyless)
            Report(context, type, $"{first.Name} has {key.Name} and {keyless.Name} has none: give it a key of that name.");
        if (keys.Find(k => k.Key.Name != key.Name) is { Key: not null } other)
            Report(context, type, $"{first.Name} has {key.Name} and {other.Type.Name} has {other.Key.Name}: give them keys of one name.");
        else if (keys.Find(k => k.Key.Property != key.Property) is { Key: not null } kept && type.FindField(kept.Key.Name) is null)
            Report(
                context,
                type,
                $"{first.Name} keeps it as {key.Property} and {kept.Type.Name} as {kept.Key.Property}: write the same @alias(property: "
                + "\"...\") on both.");
        else if (type.Fields.FirstOrDefault(f => f.IsId) is { } declared && declared.Name != key.Name)
            context.Error(
                DiagnosticCodes.InterfaceKeysDiffer,
                declared.Position,
                $"{type.Name} has @id on {declared.Name}, but its types are found by {key.Name}: write @id on {key.Name}.");
    }

    private static void Report(RuleContext context, DeclaredType type, string difference) => context.Error(
        type.IsUnion ? DiagnosticCodes.UnionKeysDiffer : DiagnosticCodes.InterfaceKeysDiffer,
        type.Position,
        $"{type.Name} needs one key for all its types, but {difference}");
}
