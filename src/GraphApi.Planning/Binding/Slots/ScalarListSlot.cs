using System.Collections;
using GraphApi.Model.Values;
using GraphApi.Planning.Binding.Inputs;
using GraphApi.Planning.Plans;

namespace GraphApi.Planning.Binding.Slots;

/// <summary>A list of scalars without its nulls; a single value stands for a list of one.</summary>
internal sealed record ScalarListSlot(InputSource Source, ScalarType Type, int Most, SourceLocation Location) : SlotSource
{
    public override GraphValue Read(IReadOnlyDictionary<string, object?> variables)
    {
        var value = Source.Read(variables);
        var elements = value as IList ?? new[] { value };
        if (elements.Count > Most)
            throw OperationErrors.ListTooLong(elements.Count, Most, Location);
        return GraphValue.List([.. elements.Cast<object?>().Where(e => e is not null).Select(e => InputCoercion.Coerce(Type, e, Location))]);
    }
}
