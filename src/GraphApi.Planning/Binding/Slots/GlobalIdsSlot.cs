using System.Collections;
using GraphApi.Model.Types;
using GraphApi.Model.Values;
using GraphApi.Planning.Binding.Inputs;
using GraphApi.Planning.Plans;

namespace GraphApi.Planning.Binding.Slots;

/// <summary>What a list of global ids says of each node, by <paramref name="Tell"/>: its key, or its type; null for an id of no type.</summary>
internal sealed record GlobalIdsSlot(
    InputSource Source, GlobalNodeType Among, int Most, Func<NodeType, string, GraphValue> Tell, SourceLocation Location) : SlotSource
{
    private static readonly ScalarType Id = new(ScalarKind.Id);

    public override GraphValue Read(IReadOnlyDictionary<string, object?> variables)
    {
        var value = Source.Read(variables);
        var ids = value as IList ?? new[] { value };
        if (ids.Count > Most)
            throw OperationErrors.TooManyIds(ids.Count, Most, Location);
        return GraphValue.List([.. ids.Cast<object?>().Select(Told)]);
    }

    private GraphValue Told(object? id) =>
        GlobalId.TryDecode(InputCoercion.Coerce(Id, id, Location).AsString(), out var name, out var key)
        && Among.PossibleTypes.FirstOrDefault(t => t.Name == name) is { } type
            ? Tell(type, key)
            : GraphValue.Null;
}
