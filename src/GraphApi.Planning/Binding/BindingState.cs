using GraphApi.Planning.Binding.Slots;
using GraphApi.Planning.Plans;

namespace GraphApi.Planning.Binding;

/// <summary>What counts up while an operation is bound.</summary>
internal sealed class BindingState(BindingLimits limits)
{
    private int _connections;

    public List<SlotSource> Slots { get; } = [];

    /// <summary>Adds a slot and gives its index. A value that stands in the document is read, and judged, at once.</summary>
    public int AddSlot(SlotSource slot, bool isConstant)
    {
        Slots.Add(isConstant ? new ConstantSlot(slot.Read(Empty)) : slot);
        return Slots.Count - 1;
    }

    public void CountConnection(SourceLocation location)
    {
        if (++_connections > limits.MaxConnections)
            throw OperationErrors.TooManyConnections(limits.MaxConnections, location);
    }

    private static readonly Dictionary<string, object?> Empty = [];
}
