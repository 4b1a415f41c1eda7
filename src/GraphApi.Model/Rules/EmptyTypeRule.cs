using GraphApi.Model.Sdl;
using GraphApi.Model.Sdl.Declarations;

namespace GraphApi.Model.Rules;

/// <summary>Types have fields, enums have values.</summary>
internal sealed class EmptyTypeRule : ISchemaRule
{
    public void Check(RuleContext context)
    {
        foreach (var type in context.Schema.Types.Where(t => t.Kind == DeclaredKind.Enum ? t.Values.IsEmpty : t.Fields.IsEmpty))
            context.Error(DiagnosticCodes.EmptyType, type.Position, $"{type.Name} has no {What(type)}: add one, or take {type.Name} out.");
    }

    private static string What(DeclaredType type) => type.Kind == DeclaredKind.Enum ? "values" : "fields";
}
