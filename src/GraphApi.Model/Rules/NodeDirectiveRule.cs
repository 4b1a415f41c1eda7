using GraphApi.Model.Directives;
using GraphApi.Model.Sdl;
using GraphApi.Model.Sdl.Declarations;

namespace GraphApi.Model.Rules;

/// <summary>An object type says what it is: nodes, or the properties of relationships.</summary>
internal sealed class NodeDirectiveRule : ISchemaRule
{
    public void Check(RuleContext context)
    {
        foreach (var type in context.Schema.Types.Where(t => t.Kind == DeclaredKind.Object))
            Check(context, type, NodeDirective.In(type.Directives));
    }

    private static void Check(RuleContext context, DeclaredType type, NodeDirective? node)
    {
        foreach (var (label, position) in (node?.Labels ?? []).Where(l => l.Text.StartsWith("$jwt.", StringComparison.Ordinal) || l.Text.StartsWith("$context.", StringComparison.Ordinal)))
            context.Error(
                DiagnosticCodes.ArgumentNotSupported,
                position,
                $"The label {label} would depend on who asks, which is not supported: write a label that stays the same.");
        if (node is null && !type.IsProperties && !type.IsToken)
            context.Error(
                DiagnosticCodes.NodeDirectiveMissing,
                type.Position,
                $"{type.Name} does not say what it is: add @node for nodes, or @relationshipProperties for what relationships carry.");
        if (node is not null && type.IsProperties)
            context.Error(
                DiagnosticCodes.DirectiveConflict,
                node.Source.Position,
                $"{type.Name} can't be both, nodes and the properties of relationships: take out @node or @relationshipProperties.");
        if (type.IsProperties && !type.Interfaces.IsEmpty)
            context.Error(
                DiagnosticCodes.DirectiveConflict,
                type.Interfaces[0].Position,
                $"Interfaces are of nodes, and {type.Name} is the properties of relationships: take `implements` out.");
    }
}
