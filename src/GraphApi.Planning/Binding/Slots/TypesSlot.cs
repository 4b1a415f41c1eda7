using System.Collections;
using GraphApi.Model;
using GraphApi.Model.Values;
using GraphApi.Planning.Binding.Inputs;

namespace GraphApi.Planning.Binding.Slots;

/// <summary>The ordinals of the node types that a list of names means; an interface or union means all its types.</summary>
internal sealed record TypesSlot(InputSource Source, GraphModel Model) : SlotSource
{
    public override GraphValue Read(IReadOnlyDictionary<string, object?> variables)
    {
        var value = Source.Read(variables);
        var names = value as IList ?? new[] { value };
        var types = names.Cast<string>().SelectMany(n => Model.FindComposite(n)!.PossibleTypes).Distinct();
        return GraphValue.List([.. types.Select(t => GraphValue.Integer(t.Ordinal))]);
    }
}
