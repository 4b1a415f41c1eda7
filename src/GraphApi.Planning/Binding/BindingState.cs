using GraphApi.Planning.Binding.Slots;
using GraphApi.Planning.Plans;
using GraphApi.Planning.Plans.Filters;

namespace GraphApi.Planning.Binding;

/// <summary>What counts up while an operation is bound.</summary>
internal sealed class BindingState(BindingLimits limits)
{
    private int _connections;
    private int _filterDepth;
    private int _conditions;

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

    /// <summary>Binds what a filter says of other nodes.</summary>
    public Filter? WithinFilter(SourceLocation location, Func<Filter?> bind)
    {
        if (++_filterDepth > limits.MaxFilterDepth)
            throw OperationErrors.FilterTooDeep(limits.MaxFilterDepth, location);
        var filter = bind();
        _filterDepth--;
        return filter;
    }

    public void CountCondition(SourceLocation location)
    {
        if (++_conditions > limits.MaxConditions)
            throw OperationErrors.FilterTooLarge(limits.MaxConditions, location);
    }

    private static readonly Dictionary<string, object?> Empty = [];
}
