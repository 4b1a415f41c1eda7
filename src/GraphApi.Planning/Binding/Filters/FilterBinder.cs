using System.Collections.Immutable;
using GraphApi.Model.Fields;
using GraphApi.Model.Types;
using GraphApi.Planning.Binding.Inputs;
using GraphApi.Planning.Binding.Slots;
using GraphApi.Planning.Plans.Filters;

namespace GraphApi.Planning.Binding.Filters;

/// <summary>
/// Binds <c>where</c>. Several entries are all to be true. What is empty filters nothing, and so does a null for an operator
/// that takes an object, a list of objects or a truth value; a null for an operator that takes a value is a value.
/// </summary>
internal sealed class FilterBinder
{
    private readonly BindingState _state;
    private readonly OperatorBinder _operators;
    private readonly ElementBinder _elements;
    private readonly NeighbourBinder _neighbours;

    public FilterBinder(BindingState state)
    {
        _state = state;
        _operators = new OperatorBinder(state);
        _elements = new ElementBinder(_operators);
        _neighbours = new NeighbourBinder(state, this, _operators);
    }

    /// <summary>The filter on a node, and on the relationship that leads to it if that has properties; null for no filter.</summary>
    public Filter? Bind(InputValue input, CompositeType type, PropertiesType? edge)
    {
        var terms = input.Fields().Select(entry => entry.Key switch
        {
            "and" => TermList.And(entry.Value, e => Bind(e, type, edge)),
            "or" => TermList.Or(entry.Value, e => Bind(e, type, edge)),
            "edge" when edge is not null => entry.Value.IsNull ? null : BindEdge(entry.Value, edge),
            "search" when type.IsSearchable => BindSearch(entry.Value),
            var name => type is FieldedType fielded ? BindField(entry.Value, fielded.FindField(name)!) : null,
        });
        return AndFilter.Of(type is UnionType union ? terms.Append(BindTypes(input, union)) : terms);
    }

    /// <summary>The entries of a union's types, if there are any.</summary>
    private TypesFilter? BindTypes(InputValue input, UnionType union)
    {
        var given = input.Fields().Where(e => !e.Value.IsNull);
        var entries = given.Join(union.PossibleTypes, e => e.Key, t => t.Name, (e, type) => BindType(e.Value, type)).ToImmutableArray();
        return entries.IsEmpty ? null : new TypesFilter(union.PossibleTypes, entries);
    }

    private TypeEntry BindType(InputValue input, NodeType type)
    {
        _state.CountCondition(input.Location);
        return new TypeEntry(type, Bind(input, type, edge: null));
    }

    private SearchFilter? BindSearch(InputValue input) =>
        input.IsNull ? null : new SearchFilter(_state.AddSlot(new SearchSlot(input.Source, input.Location), input.Source.IsConstant));

    private Filter? BindEdge(InputValue input, PropertiesType edge) =>
        AndFilter.Of(input.Fields().Select(entry => entry.Key switch
        {
            "and" => TermList.And(entry.Value, e => BindEdge(e, edge)),
            "or" => TermList.Or(entry.Value, e => BindEdge(e, edge)),
            var name => BindValue(entry.Value, new FieldOperand(FilterScope.Edge, edge.FindField(name)!)),
        }));

    private Filter? BindField(InputValue input, Field field) => field switch
    {
        ScalarField scalar => BindValue(input, new FieldOperand(FilterScope.Node, scalar)),
        RelationshipField { IsList: false } one => _neighbours.BindOne(input, one),
        TraversalField many => _neighbours.BindMany(input, many),
        _ => throw new InvalidOperationException($"Unknown field {field.GetType().Name}."),
    };

    private Filter? BindValue(InputValue input, FieldOperand operand) =>
        operand.Field.IsList ? _elements.Bind(input, operand) : _operators.Bind(input, operand);
}
