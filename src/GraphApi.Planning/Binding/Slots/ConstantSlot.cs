using GraphApi.Model.Values;

namespace GraphApi.Planning.Binding.Slots;

/// <summary>A value that every run shares.</summary>
internal sealed record ConstantSlot(GraphValue Value) : SlotSource
{
    public override GraphValue Read(IReadOnlyDictionary<string, object?> variables) => Value;
}
