using GraphApi.Model.Directives;
using GraphApi.Model.Sdl;
using GraphApi.Model.Sdl.Declarations;

namespace GraphApi.Model.Rules;

/// <summary>A unique field is a single value of a node type.</summary>
internal sealed class UniqueRule : ISchemaRule
{
    public void Check(RuleContext context)
    {
        foreach (var (type, field) in context.Schema.Fields.Where(f => f.Field.IsUnique))
        {
            if (Refusal(context.Schema, type, field) is { } message)
                context.Error(DiagnosticCodes.UniqueMistyped, UniqueDirective.Definition.In(field.Directives)!.Position, message);
        }
    }

    private static string? Refusal(DeclaredSchema schema, DeclaredType type, DeclaredField field)
    {
        if (field.Type.IsList)
            return $"@unique stands on single values, and {type.Name}.{field.Name} is a list: take it out.";
        if (schema.IsTraversal(field))
            return $"@unique stands on values, and {type.Name}.{field.Name} leads to nodes: take it out.";
        if (BuiltInScalars.HasNoOrder(field.Type.Name))
            return $"@unique stands on values that an index holds, which a {field.Type.Name} is not: write String for {type.Name}.{field.Name}, or take it out.";
        if (type.IsProperties)
            return $"@unique stands on fields of node types: write @id on {type.Name}.{field.Name} if it tells relationships apart.";
        return type.IsInterface ? $"@unique on an interface is not supported yet: write it on {field.Name} in the implementers." : null;
    }
}
