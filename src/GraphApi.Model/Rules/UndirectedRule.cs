using GraphApi.Model.Directives;
using GraphApi.Model.Fields;
using GraphApi.Model.Sdl;
using GraphApi.Model.Sdl.Declarations;

namespace GraphApi.Model.Rules;

/// <summary>What has no direction could lead back: its ends can be swapped, it is not to be read one way only, and no order of it is kept.</summary>
internal sealed class UndirectedRule : ISchemaRule
{
    public void Check(RuleContext context)
    {
        foreach (var (type, field) in context.Schema.Traversals.Where(f => f.Type.IsNode))
        {
            if (field.Relationship is { Direction: Direction.Both } undirected)
                Check(context, type, field, undirected);
        }
    }

    private static void Check(RuleContext context, DeclaredType type, DeclaredField field, RelationshipDirective directive)
    {
        if (!context.Schema.PossibleTypes(context.Schema.FindComposite(field.Type.Name)!).Contains(type))
            context.Error(
                DiagnosticCodes.UndirectedEndsDiffer,
                directive.Source.Argument("direction")!.Position,
                $"{directive.Type} leads from {type.Name} to {field.Type.Name} and can't be turned round: write OUT or IN, or let "
                + $"{field.Name} lead to {type.Name} too.");
        if (directive.Source.EnumName("queryDirection") == "DIRECTED")
            context.Error(
                DiagnosticCodes.DirectiveConflict,
                directive.Source.Argument("queryDirection")!.Position,
                $"{type.Name}.{field.Name} has no direction to be read in: take queryDirection out, or write `direction: OUT`.");
    }
}
