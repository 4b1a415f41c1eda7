using System.Collections.Immutable;
using GraphApi.Model.Values;
using GraphApi.Planning.Binding.Slots;
using GraphApi.Planning.Plans;

namespace GraphApi.Planning.Binding;

/// <summary>
/// A plan and where its values come from. It holds for all variables of one shape (see <see cref="VariableShape"/>).
/// </summary>
public sealed record BoundOperation(OperationPlan Plan, ImmutableArray<SlotSource> Slots)
{
    /// <summary>The values of a run, one a slot.</summary>
    /// <exception cref="OperationException">A variable's value is no cursor, page size or value of its type.</exception>
    public GraphValue[] ReadValues(IReadOnlyDictionary<string, object?> variables)
    {
        var values = new GraphValue[Slots.Length];
        for (var i = 0; i < values.Length; i++)
            values[i] = Slots[i].Read(variables);
        return values;
    }
}
