using GraphApi.Model.Sdl;
using GraphApi.Model.Sdl.Declarations;

namespace GraphApi.Model.Rules;

/// <summary>Types have fields, enums have values, unions have members.</summary>
internal sealed class EmptyTypeRule : ISchemaRule
{
    public void Check(RuleContext context)
    {
        foreach (var type in context.Schema.Types.Where(IsEmpty))
            context.Error(DiagnosticCodes.EmptyType, type.Position, $"{type.Name} has no {What(type)}: add one, or take {type.Name} out.");
    }

    private static bool IsEmpty(DeclaredType type) => type.Kind switch
    {
        DeclaredKind.Enum => type.Values.IsEmpty,
        DeclaredKind.Union => type.Members.IsEmpty,
        _ => type.Fields.IsEmpty,
    };

    private static string What(DeclaredType type) => type.Kind switch
    {
        DeclaredKind.Enum => "values",
        DeclaredKind.Union => "types",
        _ => "fields",
    };
}
