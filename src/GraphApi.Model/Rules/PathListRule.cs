using GraphApi.Model.Sdl;

namespace GraphApi.Model.Rules;

/// <summary>A path leads to any number of nodes.</summary>
internal sealed class PathListRule : ISchemaRule
{
    public void Check(RuleContext context)
    {
        foreach (var (type, field) in context.Schema.Traversals.Where(f => f.Field is { Path: not null, Type.IsList: false }))
            context.Error(
                DiagnosticCodes.PathNotToMany,
                field.Type.Position,
                $"@path leads to any number of nodes: write [{field.Type.Name}!]! for {type.Name}.{field.Name}.");
    }
}
