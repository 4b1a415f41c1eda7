using GraphApi.Model.Sdl;
using GraphApi.Model.Sdl.Declarations;

namespace GraphApi.Model.Rules;

/// <summary>A key is one ID or String, and never null.</summary>
internal sealed class KeyTypeRule : ISchemaRule
{
    public void Check(RuleContext context)
    {
        foreach (var type in context.Schema.Composites)
        {
            foreach (var field in type.Fields.Where(f => f.IsId || (type.IsNode && f == DeclaredSchema.KeyOf(type))))
                Check(context, type, field);
        }
    }

    private static void Check(RuleContext context, DeclaredType type, DeclaredField field)
    {
        if (field.Type.IsList || field.Type.Name is not ("ID" or "String"))
            context.Error(
                DiagnosticCodes.KeyMistyped,
                field.Type.Position,
                $"{type.Name}.{field.Name} is a key, so its type is ID! or String!: write one of them in place of {field.Type.Text}.");
        else if (!field.Type.IsNonNull)
            context.Error(
                DiagnosticCodes.KeyNullable,
                field.Type.Position,
                $"{type.Name}.{field.Name} is a key, which is never null: write {field.Type.Name}!.");
    }
}
