using GraphApi.Model.Types;
using GraphApi.Model.Values;
using GraphApi.Planning.Binding.Inputs;
using GraphApi.Planning.Plans;

namespace GraphApi.Planning.Binding.Slots;

/// <summary>The key that a global id names; null where it names another type, so that nothing is found.</summary>
internal sealed record GlobalIdSlot(InputSource Source, CompositeType Target, SourceLocation Location) : SlotSource
{
    public override GraphValue Read(IReadOnlyDictionary<string, object?> variables)
    {
        var id = InputCoercion.Coerce(new ScalarType(ScalarKind.Id), Source.Read(variables), Location).AsString();
        return GlobalId.TryDecode(id, out var typeName, out var key) && Target.PossibleTypes.Any(t => t.Name == typeName)
            ? GraphValue.String(key)
            : GraphValue.Null;
    }
}
