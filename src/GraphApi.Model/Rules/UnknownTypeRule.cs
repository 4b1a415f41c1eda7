using GraphApi.Model.Sdl;

namespace GraphApi.Model.Rules;

/// <summary>A field's type is a scalar, or declared.</summary>
internal sealed class UnknownTypeRule : ISchemaRule
{
    public void Check(RuleContext context)
    {
        var known = BuiltInScalars.ByName.Keys.Concat(context.Schema.Declarations.Select(t => t.Name)).ToHashSet(StringComparer.Ordinal);
        foreach (var (_, field) in context.Schema.Fields.Where(f => !known.Contains(f.Field.Type.Name)))
            Report(context, field.Type.Name, field.Type.Position, known);
    }

    private static void Report(RuleContext context, string name, int position, IEnumerable<string> known)
    {
        if (BuiltInScalars.Foreign.Contains(name))
            context.Error(DiagnosticCodes.TypeNotSupported, position, $"The scalar {name} is not supported: use String in its place.");
        else
            context.Error(
                DiagnosticCodes.UnknownType,
                position,
                $"There is no type {name}: "
                + $"{(Nearest.Of(name, known) is { } near ? $"did you mean {near}?" : "declare it, or use another.")}");
    }
}
