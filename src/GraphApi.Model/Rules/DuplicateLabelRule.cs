using GraphApi.Model.Directives;
using GraphApi.Model.Sdl;

namespace GraphApi.Model.Rules;

/// <summary>The label that finds a type's nodes is that type's alone.</summary>
internal sealed class DuplicateLabelRule : ISchemaRule
{
    public void Check(RuleContext context)
    {
        var owners = context.Schema.Interfaces.ToDictionary(t => t.Name, t => t.Name, StringComparer.Ordinal);
        foreach (var type in context.Schema.NodeTypes)
        {
            var label = NodeDirective.In(type.Directives)?.Labels.Select(l => l.Text).FirstOrDefault() ?? type.Name;
            if (!owners.TryAdd(label, type.Name))
                context.Error(
                    DiagnosticCodes.DuplicateLabel,
                    NodeDirective.In(type.Directives)?.Source.Position ?? type.Position,
                    $"{type.Name} and {owners[label]} share the label {label}, so their nodes can't be told apart: "
                    + "give each a first label of its own with @node(labels: [...]).");
        }
    }
}
