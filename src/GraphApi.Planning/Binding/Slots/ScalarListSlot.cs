using System.Collections;
using GraphApi.Model.Values;
using GraphApi.Planning.Binding.Inputs;
using GraphApi.Planning.Plans;

namespace GraphApi.Planning.Binding.Slots;

/// <summary>A list of scalars without its nulls; a single value stands for a list of one.</summary>
internal sealed record ScalarListSlot(InputSource Source, ScalarType Type, SourceLocation Location) : SlotSource
{
    public override GraphValue Read(IReadOnlyDictionary<string, object?> variables)
    {
        var value = Source.Read(variables);
        var elements = value is IList list ? list.Cast<object?>() : [value];
        return GraphValue.List([.. elements.Where(e => e is not null).Select(e => InputCoercion.Coerce(Type, e, Location))]);
    }
}
