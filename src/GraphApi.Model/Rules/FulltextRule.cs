using GraphApi.Model.Directives;
using GraphApi.Model.Sdl;
using GraphApi.Model.Sdl.Declarations;
using GraphApi.Model.Values;

namespace GraphApi.Model.Rules;

/// <summary>A field with words in it is text, or a list of texts, of a node type.</summary>
internal sealed class FulltextRule : ISchemaRule
{
    public void Check(RuleContext context)
    {
        foreach (var (type, field) in context.Schema.Fields.Where(f => f.Field.IsFulltext))
        {
            if (Refusal(context.Schema, type, field) is { } message)
                context.Error(DiagnosticCodes.FulltextMistyped, FulltextDirective.Definition.In(field.Directives)!.Position, message);
        }
    }

    private static string? Refusal(DeclaredSchema schema, DeclaredType type, DeclaredField field)
    {
        if (schema.IsTraversal(field))
            return $"@fulltext stands on texts, and {type.Name}.{field.Name} leads to nodes: write it on the fields of {field.Type.Name}.";
        if (type.IsProperties)
            return $"@fulltext finds nodes, and {type.Name}.{field.Name} belongs to a relationship: take it out.";
        if (type.IsInterface)
            return $"@fulltext stands on fields of node types: write it on {field.Name} in the implementers of {type.Name}.";
        if (DeclaredSchema.KeyOf(type) is null)
            return $"@fulltext needs a key to order what it finds: add `key: ID!` to {type.Name}, or take it out.";
        return IsText(schema, field) ? null : $"@fulltext stands on String and ID, and {type.Name}.{field.Name} is {field.Type.Name}: take it out.";
    }

    /// <summary>A type that is not there passes: another rule reports it.</summary>
    private static bool IsText(DeclaredSchema schema, DeclaredField field) =>
        BuiltInScalars.ByName.TryGetValue(field.Type.Name, out var kind)
            ? kind is ScalarKind.String or ScalarKind.Id
            : schema.Find(field.Type.Name) is null;
}
