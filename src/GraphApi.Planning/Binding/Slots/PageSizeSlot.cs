using GraphApi.Model.Values;
using GraphApi.Planning.Binding.Inputs;
using GraphApi.Planning.Plans;

namespace GraphApi.Planning.Binding.Slots;

/// <summary><c>first</c> or <c>last</c>, and one more where the page looks ahead.</summary>
internal sealed record PageSizeSlot(InputSource Source, string Argument, int Extra, int Most, SourceLocation Location) : SlotSource
{
    public override GraphValue Read(IReadOnlyDictionary<string, object?> variables)
    {
        var size = InputCoercion.Coerce(new ScalarType(ScalarKind.Int), Source.Read(variables), Location).AsInteger();
        if (size < 0)
            throw OperationErrors.NegativePageSize(Argument, Location);
        if (size > Most)
            throw OperationErrors.PageTooLarge(Argument, size, Most, Location);
        return GraphValue.Integer(size + Extra);
    }
}
