using System.Collections.Immutable;
using GraphApi.Model.Directives;
using GraphApi.Model.Sdl;
using GraphApi.Model.Sdl.Declarations;

namespace GraphApi.Model.Rules;

/// <summary>The first label of a type finds its nodes, so no node of another type carries it.</summary>
internal sealed class DuplicateLabelRule : ISchemaRule
{
    public void Check(RuleContext context)
    {
        var owners = new Dictionary<string, DeclaredType>(StringComparer.Ordinal);
        foreach (var type in context.Schema.Composites)
            owners.TryAdd(Labels(type)[0], type);

        foreach (var type in context.Schema.NodeTypes)
        {
            if (Labels(type).FirstOrDefault(l => owners.TryGetValue(l, out var owner) && owner != type) is { } label)
                Report(context, type, owners[label], label);
        }
    }

    private static ImmutableArray<string> Labels(DeclaredType type) =>
        NodeDirective.In(type.Directives) is { Labels: { Length: > 0 } labels } ? [.. labels.Select(l => l.Text)] : [type.Name];

    private static void Report(RuleContext context, DeclaredType type, DeclaredType owner, string label) => context.Error(
        DiagnosticCodes.DuplicateLabel,
        NodeDirective.In(type.Directives)?.Source.Position ?? type.Position,
        $"The label {label} finds the nodes of {owner.Name}, so those of {type.Name} can't carry it: give {type.Name} labels of "
        + "its own with "
        + "@node(labels: [...]).");
}
