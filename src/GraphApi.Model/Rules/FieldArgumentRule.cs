using GraphApi.Model.Sdl;

namespace GraphApi.Model.Rules;

/// <summary>Fields declare no arguments: the API generates them.</summary>
internal sealed class FieldArgumentRule : ISchemaRule
{
    public void Check(RuleContext context)
    {
        foreach (var (type, field) in context.Schema.Fields.Where(f => !f.Field.Arguments.IsEmpty))
            context.Error(
                DiagnosticCodes.FieldArguments,
                field.Arguments[0].Position,
                $"Arguments are generated, not declared: take those of {type.Name}.{field.Name} out.");
    }
}
