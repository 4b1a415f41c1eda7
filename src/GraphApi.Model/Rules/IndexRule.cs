using GraphApi.Model.Directives;
using GraphApi.Model.Sdl;
using GraphApi.Model.Sdl.Declarations;

namespace GraphApi.Model.Rules;

/// <summary>A field with an index is a single value of a node type, of a kind that has an order.</summary>
internal sealed class IndexRule : ISchemaRule
{
    public void Check(RuleContext context)
    {
        foreach (var (type, field) in context.Schema.Fields.Where(f => f.Field.IsIndexed))
        {
            if (Refusal(context.Schema, type, field) is { } message)
                context.Error(DiagnosticCodes.IndexMistyped, IndexDirective.Definition.In(field.Directives)!.Position, message);
        }
    }

    private static string? Refusal(DeclaredSchema schema, DeclaredType type, DeclaredField field)
    {
        var name = $"{type.Name}.{field.Name}";
        if (schema.IsTraversal(field))
            return $"@index stands on values, and {name} leads to nodes: write it on the fields of {field.Type.Name}, or orderBy in its @relationship.";
        if (type.IsProperties)
            return $"@index puts nodes in order, and {name} belongs to a relationship: name it in orderBy of that @relationship.";
        if (type.IsInterface)
            return $"@index stands on fields of node types: write it on {field.Name} in the implementers of {type.Name}.";
        if (field.Type.IsList)
            return $"@index stands on single values, and {name} is a list: take it out.";
        if (BuiltInScalars.HasNoOrder(field.Type.Name))
            return $"@index puts nodes in order, and a {field.Type.Name} has none: write String for {name}, or take it out.";
        if (DeclaredSchema.KeyOf(type) is not { } key)
            return $"@index needs a key to tell nodes of one value apart: add `key: ID!` to {type.Name}, or take it out.";
        return key == field ? $"{name} is the key, by which nodes are in order already: take @index out." : null;
    }
}
