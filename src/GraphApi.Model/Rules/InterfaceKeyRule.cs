using GraphApi.Model.Sdl;
using GraphApi.Model.Sdl.Declarations;

namespace GraphApi.Model.Rules;

/// <summary>All types of an interface are found by a key of one name.</summary>
internal sealed class InterfaceKeyRule : ISchemaRule
{
    public void Check(RuleContext context)
    {
        foreach (var type in context.Schema.Interfaces)
        {
            var possible = context.Schema.PossibleTypes(type);
            if (possible.FirstOrDefault(t => DeclaredSchema.KeyOf(t) is null) is { Fields.IsEmpty: false } keyless
                && possible.FirstOrDefault(t => DeclaredSchema.KeyOf(t) is not null) is { } keyed)
                context.Error(
                    DiagnosticCodes.InterfaceKeysDiffer,
                    type.Position,
                    $"{type.Name} needs one key for all its types, but {keyed.Name} has {DeclaredSchema.KeyOf(keyed)!.Name} and {keyless.Name} "
                    + "has none: give it a key of that name.");
            var keys = possible.Select(t => (Type: t, Key: DeclaredSchema.KeyOf(t))).Where(k => k.Key is not null).ToList();
            if (keys.Find(k => k.Key!.Name != keys[0].Key!.Name) is { Key: not null } other)
                context.Error(
                    DiagnosticCodes.InterfaceKeysDiffer,
                    type.Position,
                    $"{type.Name} needs one key for all its types, but {keys[0].Type.Name} has {keys[0].Key!.Name} and "
                    + $"{other.Type.Name} has {other.Key.Name}: "
                    + "give them keys of one name.");
            else if (keys.Find(k => k.Key!.Property != keys[0].Key!.Property) is { Key: not null } kept && type.FindField(kept.Key.Name) is null)
                context.Error(
                    DiagnosticCodes.InterfaceKeysDiffer,
                    type.Position,
                    $"{type.Name} needs one key for all its types, but {keys[0].Type.Name} keeps it as {keys[0].Key!.Property} and "
                    + $"{kept.Type.Name} as {kept.Key.Property}: write the same @alias(property: \"...\") on both.");
            else if (keys.Count > 0 && type.Fields.FirstOrDefault(f => f.IsId) is { } declared && declared.Name != keys[0].Key!.Name)
                context.Error(
                    DiagnosticCodes.InterfaceKeysDiffer,
                    declared.Position,
                    $"{type.Name} has @id on {declared.Name}, but its types are found by {keys[0].Key!.Name}: write @id on "
                    + $"{keys[0].Key!.Name}.");
        }
    }
}
