using System.Collections.Immutable;
using GraphApi.Model.Fields;
using GraphApi.Model.Types;
using GraphApi.Planning.Binding.Inputs;
using GraphApi.Planning.Binding.Slots;
using GraphApi.Planning.Plans.Filters;

namespace GraphApi.Planning.Binding.Filters;

/// <summary>
/// Binds <c>where</c>. Several entries are all to be true. What is empty filters nothing, and so does a null for an operator
/// that takes an object or a list of objects; a null for an operator that takes a value is a value.
/// </summary>
internal sealed class FilterBinder(BindingState state)
{
    private readonly OperatorBinder _operators = new(state);

    /// <summary>The filter on a node, and on the relationship that leads to it if that has properties; null for no filter.</summary>
    public Filter? Bind(InputValue input, FieldedType type, PropertiesType? edge) =>
        AndFilter.Of(input.Fields().Select(entry => entry.Key switch
        {
            "and" => And(entry.Value, e => Bind(e, type, edge)),
            "or" => Or(entry.Value, e => Bind(e, type, edge)),
            "edge" when edge is not null => entry.Value.IsNull ? null : BindEdge(entry.Value, edge),
            "search" when type.IsSearchable => BindSearch(entry.Value),
            var name => BindField(entry.Value, type.FindField(name)!),
        }));

    private SearchFilter? BindSearch(InputValue input) =>
        input.IsNull ? null : new SearchFilter(state.AddSlot(new SearchSlot(input.Source, input.Location), input.Source.IsConstant));

    private Filter? BindEdge(InputValue input, PropertiesType edge) =>
        AndFilter.Of(input.Fields().Select(entry => entry.Key switch
        {
            "and" => And(entry.Value, e => BindEdge(e, edge)),
            "or" => Or(entry.Value, e => BindEdge(e, edge)),
            var name => _operators.Bind(entry.Value, new FilterOperand(FilterScope.Edge, edge.FindField(name)!)),
        }));

    private Filter? BindField(InputValue input, Field field) => field switch
    {
        ScalarField scalar => _operators.Bind(input, new FilterOperand(FilterScope.Node, scalar)),
        RelationshipField { IsList: false } one => BindToOne(input, one),
        RelationshipField many => BindSome(input, many.Target, many.Properties, term => new RelatedFilter(many, term)),
        PathField path => BindSome(input, path.Target, null, term => new PathFilter(path, term)),
        _ => throw new InvalidOperationException($"Unknown field {field.GetType().Name}."),
    };

    private Filter? BindToOne(InputValue input, RelationshipField field)
    {
        if (input.IsNull)
            return new NotFilter(new RelatedFilter(field, null));
        var term = Bind(input, (FieldedType)field.Target, field.Properties);
        return term is null ? null : new RelatedFilter(field, term);
    }

    private Filter? BindSome(InputValue input, CompositeType target, PropertiesType? edge, Func<Filter?, Filter> related) =>
        input.IsNull
            ? null
            : AndFilter.Of(input.Fields().Where(f => !f.Value.IsNull).Select(f => related(Bind(f.Value, (FieldedType)target, edge))));

    private static Filter? And(InputValue input, Func<InputValue, Filter?> bind) =>
        input.IsNull ? null : AndFilter.Of(input.Elements().Select(bind));

    /// <summary>One empty term makes the whole true; no terms make it false.</summary>
    private static OrFilter? Or(InputValue input, Func<InputValue, Filter?> bind)
    {
        if (input.IsNull)
            return null;
        var terms = input.Elements().Select(bind).ToImmutableArray();
        return terms.Contains(null) ? null : new OrFilter([.. terms.Select(t => t!)]);
    }
}
