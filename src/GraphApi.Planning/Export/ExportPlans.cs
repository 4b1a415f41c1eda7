using System.Collections.Immutable;
using GraphApi.Model.Fields;
using GraphApi.Model.Types;
using GraphApi.Planning.Binding;
using GraphApi.Planning.Plans;
using GraphApi.Planning.Plans.Orders;

namespace GraphApi.Planning.Export;

/// <summary>
/// Plans of an export, such as operations make: <c>{ places(first: 1000, after: ...) { edges { cursor node { key name partOf(first: 100)
/// { edges { cursor node { key } } } } } } }</c>. So both stores read a graph for an export as they read it for an answer.
/// </summary>
/// <param name="ordersByValues">Whether the store keeps no order of its own.</param>
public sealed class ExportPlans(bool ordersByValues)
{
    /// <summary>How many nodes.</summary>
    public const int LimitSlot = 0;

    /// <summary>How many neighbours of each node on each route.</summary>
    public const int NeighboursSlot = 1;

    /// <summary>The last node of the page before.</summary>
    public const int AfterSlot = 2;

    /// <summary>Of <see cref="Rest"/>: the node's key. Beside it stand <see cref="NeighboursSlot"/> and, for the last neighbour, <see cref="AfterSlot"/>.</summary>
    public const int KeySlot = 0;

    private const int Slots = 3;

    /// <summary>A page of a type's nodes: the values, and what the routes begin with.</summary>
    public OperationPlan Page(NodeType type, ImmutableArray<ExportRoute> routes, bool isFirst)
    {
        ImmutableArray<FieldStep> fields = [.. type.Scalars.Select(Scalar), .. routes.Select(r => Neighbours(r, after: null))];
        var source = new RootSource(type);
        return new OperationPlan([Connection(source, LimitSlot, isFirst ? null : AfterSlot, new EdgeNode(Named("node"), Select(type, fields)))], Slots);
    }

    /// <summary>What is behind a route's beginning, of one node.</summary>
    public OperationPlan Rest(ExportRoute route)
    {
        var type = route.Owner;
        var found = new LookupStep(type, type.Key, KeySlot, Select(type, Neighbours(route, AfterSlot)))
        {
            ResponseName = Named(type.SingleRoot),
            Location = default,
            IsNonNull = false,
        };
        return new OperationPlan([found], Slots);
    }

    private ConnectionStep Neighbours(ExportRoute route, int? after)
    {
        var target = route.Field.Target;
        var key = new EdgeNode(Named("node"), Select(target, Scalar(target.PossibleTypes[0].Key)));
        var properties = route.Field.Relationship.Properties.Zip(route.Shown, (p, shown) => Scalar(shown ?? p));
        return Connection(
            new RelationshipSource(route.Field), NeighboursSlot, after, [key, .. properties.Select(p => new EdgeScalar(p.ResponseName, p))]);
    }

    private ConnectionStep Connection(ConnectionSource source, int limit, int? after, params ImmutableArray<EdgeField> fields)
    {
        var edges = new EdgesPart(Named("edges"), fields);
        ImmutableArray<OrderTerm> terms = ordersByValues ? ValueOrder.Of(source, []) : [];
        var window = new PageWindow
        {
            Terms = terms,
            Cursor = ordersByValues ? ValueOrder.CursorOf(source, [], terms, descending: false) : CursorFormats.Of(source, terms, descending: false),
            LimitSlot = limit,
            LowerSlot = after,
            NeedsCursor = true,
        };
        return new ConnectionStep(source, null, window, [edges]) { ResponseName = edges.ResponseName, Location = default, IsNonNull = true };
    }

    private static ObjectSelection Select(CompositeType type, params ImmutableArray<FieldStep> fields) =>
        new(type, [new SelectionBranch(type.PossibleTypes, fields)]);

    private static ScalarStep Scalar(ScalarField field) =>
        new(field) { ResponseName = Named(field.Name), Location = default, IsNonNull = field.IsNonNull };

    private static ResponseName Named(string name) => new(name);
}
