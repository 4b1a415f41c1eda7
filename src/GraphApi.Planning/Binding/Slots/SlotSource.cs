using GraphApi.Model.Values;

namespace GraphApi.Planning.Binding.Slots;

/// <summary>Gives one slot of a plan its value at each run.</summary>
public abstract record SlotSource
{
    /// <exception cref="OperationException">The value is not one that the slot can take.</exception>
    public abstract GraphValue Read(IReadOnlyDictionary<string, object?> variables);
}
