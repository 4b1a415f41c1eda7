using GraphApi.Model.Sdl;
using GraphApi.Model.Sdl.Declarations;

namespace GraphApi.Model.Rules;

/// <summary>What a type implements is a declared interface.</summary>
internal sealed class UnknownInterfaceRule : ISchemaRule
{
    public void Check(RuleContext context)
    {
        foreach (var (type, name) in context.Schema.Types.SelectMany(t => t.Interfaces.Select(i => (t, i))))
        {
            if (context.Schema.Find(name.Name) is not { IsInterface: true })
                context.Error(
                    DiagnosticCodes.UnknownInterface,
                    name.Position,
                    $"{type.Name} implements {name.Name}, {Why(context.Schema, name.Name)}");
        }
    }

    private static string Why(DeclaredSchema schema, string name) => name switch
    {
        "Node" => "which every type gets that does not declare `id`: take it out.",
        _ when schema.Find(name) is not null => "which is no interface: take it out.",
        _ => $"which is not declared: add `interface {name} {{ ... }}`, or take it out.",
    };
}
