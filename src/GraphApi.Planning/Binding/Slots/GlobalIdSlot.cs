using GraphApi.Model.Values;
using GraphApi.Planning.Binding.Inputs;
using GraphApi.Planning.Plans;

namespace GraphApi.Planning.Binding.Slots;

/// <summary>The key that a global id names. The type that it names is bound already.</summary>
internal sealed record GlobalIdSlot(InputSource Source, SourceLocation Location) : SlotSource
{
    public override GraphValue Read(IReadOnlyDictionary<string, object?> variables)
    {
        var id = InputCoercion.Coerce(new ScalarType(ScalarKind.Id), Source.Read(variables), Location).AsString();
        return GlobalId.TryDecode(id, out _, out var key)
            ? GraphValue.String(key)
            : throw new InvalidOperationException("A variable's shape tells whether it holds a global id.");
    }
}
