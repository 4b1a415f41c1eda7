using GraphApi.Model.Sdl;
using GraphApi.Model.Sdl.Declarations;
using GraphQLParser.AST;

namespace GraphApi.Model.Rules;

/// <summary>A default is a value of its field, which is a value that several nodes may have.</summary>
internal sealed class DefaultRule : ISchemaRule
{
    public void Check(RuleContext context)
    {
        var scalars = ScalarTypes.Of(context.Schema);
        foreach (var (type, field) in context.Schema.Fields.Where(f => f.Field.Default is { Value: not null and not GraphQLNullValue }))
        {
            if (Misplaced(context.Schema, type, field) is { } message)
                context.Error(DiagnosticCodes.DefaultMistyped, field.Default!.Source.Position, message);
            else if (scalars.Find(field.Type.Name) is { } scalar && DefaultValue.Read(scalar, field, out _) is { } error)
                context.Error(DiagnosticCodes.DefaultMistyped, error.Position, $"The default of {type.Name}.{field.Name} does not fit. {error.Message}");
        }
    }

    private static string? Misplaced(DeclaredSchema schema, DeclaredType type, DeclaredField field)
    {
        if (schema.IsTraversal(field))
            return $"@default gives a value, and {type.Name}.{field.Name} leads to nodes: take it out.";
        if (field.Type.Name == "JSON")
            return $"@default gives values of scalars that have a literal, and {type.Name}.{field.Name} is JSON: take it out.";
        if (type.IsInterface)
            return $"@default stands on fields of types: write it on {field.Name} in the implementers of {type.Name}.";
        var isKey = type.IsNode && (field.IsUnique || field == DeclaredSchema.KeyOf(type));
        return isKey ? $"{type.Name}.{field.Name} tells nodes apart, which a default would give to many: take it out." : null;
    }
}
