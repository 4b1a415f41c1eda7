using System.Collections.Immutable;

namespace GraphApi.Planning.Binding.Inputs;

/// <summary>An object in the document, with variables among its members: <c>{ source: "NRK", page: $page }</c>.</summary>
internal sealed record ObjectSource(ImmutableArray<(string Name, InputSource Value)> Members) : InputSource
{
    public override bool IsConstant => Members.All(m => m.Value.IsConstant);

    public override object? Read(IReadOnlyDictionary<string, object?> variables) =>
        new OrderedDictionary<string, object?>(Members.Select(m => KeyValuePair.Create(m.Name, m.Value.Read(variables))));
}
