using GraphApi.Model.Values;
using GraphApi.Planning.Binding.Inputs;
using GraphApi.Planning.Plans;

namespace GraphApi.Planning.Binding.Slots;

/// <summary>A scalar that is not null.</summary>
internal sealed record ScalarSlot(InputSource Source, ScalarType Type, SourceLocation Location) : SlotSource
{
    public override GraphValue Read(IReadOnlyDictionary<string, object?> variables) =>
        InputCoercion.Coerce(Type, Source.Read(variables), Location);
}
