using System.Collections.Immutable;

namespace GraphApi.Planning.Binding.Inputs;

/// <summary>A list in the document, with variables among its elements: <c>["a", $b]</c>.</summary>
internal sealed record ListSource(ImmutableArray<InputSource> Elements) : InputSource
{
    public override bool IsConstant => Elements.All(e => e.IsConstant);

    public override object? Read(IReadOnlyDictionary<string, object?> variables) =>
        Elements.Select(e => e.Read(variables)).ToList();
}
