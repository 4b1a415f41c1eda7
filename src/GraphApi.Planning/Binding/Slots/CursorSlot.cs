using GraphApi.Model.Values;
using GraphApi.Planning.Binding.Inputs;
using GraphApi.Planning.Paging;
using GraphApi.Planning.Plans;

namespace GraphApi.Planning.Binding.Slots;

/// <summary><c>after</c> or <c>before</c>: the sort key that the cursor holds.</summary>
internal sealed record CursorSlot(InputSource Source, string Argument, CursorFormat Format, SourceLocation Location) : SlotSource
{
    public override GraphValue Read(IReadOnlyDictionary<string, object?> variables) =>
        Cursor.TryDecode(Format.Scope, (string)Source.Read(variables)!, out var sortKey) && Format.TryRead(sortKey, out var value)
            ? value
            : throw OperationErrors.InvalidCursor(Argument, Location);
}
