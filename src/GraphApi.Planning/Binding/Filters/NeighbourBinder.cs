using GraphApi.Model.Fields;
using GraphApi.Planning.Binding.Inputs;
using GraphApi.Planning.Plans.Filters;

namespace GraphApi.Planning.Binding.Filters;

/// <summary>Binds the filter of a field that leads to other nodes: <c>{ some: { edge: { kind: { eq: NEGATES } } } }</c>.</summary>
internal sealed class NeighbourBinder(BindingState state, FilterBinder filters, OperatorBinder operators)
{
    /// <summary>A null asks that there be none.</summary>
    public Filter? BindOne(InputValue input, RelationshipField field)
    {
        if (input.IsNull)
            return NotFilter.Of(Some(input, field, null));
        var term = Term(input, field);
        return term is null ? null : Some(input, field, term);
    }

    public Filter? BindMany(InputValue input, TraversalField field) => input.IsNull
        ? null
        : AndFilter.Of(input.Fields().Where(e => !e.Value.IsNull).Select(entry => BindEntry(entry.Key, entry.Value, field)));

    private Filter? BindEntry(string name, InputValue value, TraversalField field) => name switch
    {
        "some" => Some(value, field, Term(value, field)),
        "none" => NotFilter.Of(Some(value, field, Term(value, field))),
        "all" => Term(value, field) is { } term ? NotFilter.Of(Some(value, field, NotFilter.Of(term))) : new AndFilter([]),
        "any" when value.IsTrue => Some(value, field, null),
        "any" => NotFilter.Of(Some(value, field, null)),
        _ => operators.Bind(value, new CountOperand(field)),
    };

    private Filter? Term(InputValue value, TraversalField field) => state.WithinFilter(
        value.Location, () => filters.Bind(value, field.Target, (field as RelationshipField)?.Properties));

    private Filter Some(InputValue value, TraversalField field, Filter? term)
    {
        state.CountCondition(value.Location);
        return field switch
        {
            RelationshipField relationship => new RelatedFilter(relationship, term),
            PathField path => new PathFilter(path, term),
            _ => throw new InvalidOperationException($"{field.GetType().Name} leads nowhere."),
        };
    }
}
