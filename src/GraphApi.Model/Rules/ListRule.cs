using GraphApi.Model.Sdl;
using GraphApi.Model.Sdl.Declarations;

namespace GraphApi.Model.Rules;

/// <summary>Lists have one level, of scalars that the stores hold in lists.</summary>
internal sealed class ListRule : ISchemaRule
{
    private static readonly string[] NotYet = ["DateTime", "Date"];

    public void Check(RuleContext context)
    {
        foreach (var (type, field) in context.Schema.Fields)
        {
            if (field.Type.ListDepth > 1)
                Report(context, field, $"{type.Name}.{field.Name} is a list of lists, which no store holds: write [{field.Type.Name}!]!.");
            else if (field.Type.IsList && NotYet.Contains(field.Type.Name))
                Report(context, field, $"Lists of {field.Type.Name} are not supported yet: use [String!]! for {type.Name}.{field.Name}.");
        }
    }

    private static void Report(RuleContext context, DeclaredField field, string message) =>
        context.Error(DiagnosticCodes.ListNotSupported, field.Type.Position, message);
}
