using GraphApi.Planning.Binding.Slots;
using GraphApi.Planning.Plans;
using GraphApi.Planning.Plans.Filters;

namespace GraphApi.Planning.Binding;

/// <summary>What counts up while an operation is bound.</summary>
internal sealed class BindingState(BindingLimits limits)
{
    private int _fields;
    private int _connections;
    private int _filterDepth;
    private int _conditions;

    public BindingLimits Limits { get; } = limits;

    public List<SlotSource> Slots { get; } = [];

    /// <summary>Adds a slot and gives its index. A value that stands in the document is read, and judged, at once.</summary>
    public int AddSlot(SlotSource slot, bool isConstant)
    {
        Slots.Add(isConstant ? new ConstantSlot(slot.Read(Empty)) : slot);
        return Slots.Count - 1;
    }

    /// <summary>Fragments that are spread again and again, one within the other, make many fields of few.</summary>
    public void CountFields(int fields, SourceLocation location)
    {
        if ((_fields += fields) > Limits.MaxFields)
            throw OperationErrors.TooManyFields(Limits.MaxFields, location);
    }

    public void CountConnection(SourceLocation location)
    {
        if (++_connections > Limits.MaxConnections)
            throw OperationErrors.TooManyConnections(Limits.MaxConnections, location);
    }

    /// <summary>Binds what a filter says of other nodes.</summary>
    public Filter? WithinFilter(SourceLocation location, Func<Filter?> bind)
    {
        if (++_filterDepth > Limits.MaxFilterDepth)
            throw OperationErrors.FilterTooDeep(Limits.MaxFilterDepth, location);
        var filter = bind();
        _filterDepth--;
        return filter;
    }

    public void CountCondition(SourceLocation location)
    {
        if (++_conditions > Limits.MaxConditions)
            throw OperationErrors.FilterTooLarge(Limits.MaxConditions, location);
    }

    private static readonly Dictionary<string, object?> Empty = [];
}
