using GraphApi.Model.Directives;
using GraphApi.Model.Sdl;
using GraphApi.Model.Sdl.Declarations;

namespace GraphApi.Model.Rules;

/// <summary>A field with an index is a single value of a node type or of an interface, of a kind that has an order.</summary>
internal sealed class IndexRule : ISchemaRule
{
    public void Check(RuleContext context)
    {
        foreach (var (type, field) in context.Schema.Fields.Where(f => f.Field.HasIndex))
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
        if (field.Type.IsList)
            return $"@index stands on single values, and {name} is a list: take it out.";
        if (BuiltInScalars.HasNoOrder(field.Type.Name))
            return $"@index puts nodes in order, and a {field.Type.Name} has none: write String for {name}, or take it out.";
        var types = schema.PossibleTypes(type);
        if (types.FirstOrDefault(t => DeclaredSchema.KeyOf(t) is null) is { } keyless)
            return $"@index needs a key to tell nodes of one value apart: add `key: ID!` to {keyless.Name}, or take it out.";
        return types.Any(t => DeclaredSchema.KeyOf(t)!.Name == field.Name)
            ? $"{name} is the key, by which nodes are in order already: take @index out."
            : null;
    }
}
