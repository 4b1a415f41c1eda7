using GraphApi.Model.Directives;
using GraphApi.Model.Sdl;
using GraphApi.Model.Sdl.Declarations;

namespace GraphApi.Model.Rules;

/// <summary>A timestamp is one DateTime of a type.</summary>
internal sealed class TimestampRule : ISchemaRule
{
    public void Check(RuleContext context)
    {
        foreach (var (type, field) in context.Schema.Fields)
        {
            if (TimestampDirective.In(field.Directives) is not { } directive)
                continue;
            if (Refusal(type, field) is { } message)
                context.Error(DiagnosticCodes.TimestampMistyped, directive.Position, message);
            if (field.Default is { } given)
                context.Error(
                    DiagnosticCodes.DirectiveConflict,
                    given.Source.Position,
                    $"{type.Name}.{field.Name} has both @timestamp and @default: take one out.");
        }
    }

    private static string? Refusal(DeclaredType type, DeclaredField field)
    {
        if (field.Type is not { Name: "DateTime", IsList: false })
            return $"@timestamp stands on fields of type DateTime, and {type.Name}.{field.Name} is {field.Type.Text}: write DateTime!, or take it out.";
        return type.IsInterface ? $"@timestamp stands on fields of types: write it on {field.Name} in the implementers of {type.Name}." : null;
    }
}
