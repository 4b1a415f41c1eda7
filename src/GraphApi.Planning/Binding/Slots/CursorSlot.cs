using GraphApi.Model.Values;
using GraphApi.Planning.Binding.Inputs;
using GraphApi.Planning.Paging;
using GraphApi.Planning.Plans;

namespace GraphApi.Planning.Binding.Slots;

/// <summary><c>after</c> or <c>before</c>: the sort key that the cursor holds.</summary>
internal sealed record CursorSlot(InputSource Source, string Argument, uint Scope, SourceLocation Location) : SlotSource
{
    public override GraphValue Read(IReadOnlyDictionary<string, object?> variables) =>
        Cursor.TryDecode(Scope, (string)Source.Read(variables)!, out var sortKey)
            ? GraphValue.String(sortKey)
            : throw OperationErrors.InvalidCursor(Argument, Location);
}
