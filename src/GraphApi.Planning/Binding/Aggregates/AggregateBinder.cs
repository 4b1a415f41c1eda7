using GraphApi.Model.Api;
using GraphApi.Model.Fields;
using GraphApi.Model.Types;
using GraphApi.Model.Values;
using GraphApi.Planning.Plans;
using GraphApi.Planning.Plans.Aggregates;

namespace GraphApi.Planning.Binding.Aggregates;

/// <summary>Binds <c>aggregate { ... }</c>. Each thing that the store must go through the rows for counts as a connection.</summary>
internal sealed class AggregateBinder(BindingContext context, BindingState state)
{
    public AggregatePart Bind(CollectedField part, ConnectionSource source)
    {
        var target = source.Target as FieldedType;
        var edge = (source as RelationshipSource)?.Field.Properties;
        var fields = Collect(part).Select(field => field.Name switch
        {
            "count" => new AggregateCount(field.ResponseName),
            "edge" when edge is not null => BindEdge(field, edge),
            "__typename" => new AggregateTypename(field.ResponseName, TypeName(source)),
            var name => BindField(field, new RowField((ScalarField)target!.FindField(name)!, IsOfEdge: false)),
        });
        var bound = new AggregatePart(part.ResponseName, [.. fields]);
        for (var i = 0; i < bound.Columns; i++)
            state.CountConnection(context.Locate(part.First));
        return bound;
    }

    private static string TypeName(ConnectionSource source) => source switch
    {
        RelationshipSource relationship => ApiNames.ElementAggregate(relationship.Field),
        _ => ApiNames.Aggregate(source.Target.Name),
    };

    private AggregateOfEdge BindEdge(CollectedField edge, PropertiesType properties) =>
        new(edge.ResponseName, [.. Collect(edge).Select(field => field.Name == "__typename"
            ? new AggregateTypename(field.ResponseName, ApiNames.Aggregate(properties.Name))
            : BindField(field, new RowField(properties.FindField(field.Name)!, IsOfEdge: true)))]);

    private AggregateField BindField(CollectedField field, RowField of) =>
        new AggregateOfField(field.ResponseName, [.. Collect(field).Select(measure => BindMeasure(measure, of))]);

    private AggregateField BindMeasure(CollectedField field, RowField of)
    {
        if (field.Name == "__typename")
            return new AggregateTypename(field.ResponseName, ApiNames.FieldAggregate(of.Field.Type));
        var measure = AggregateMeasures.Of(of.Field.Type.Kind).First(m => AggregateMeasures.NameOf(m) == field.Name);
        var step = new ScalarStep(of.Field) { ResponseName = field.ResponseName, Location = context.Locate(field.First), IsNonNull = false };
        return new AggregateValue(field.ResponseName, measure, of, step);
    }

    private List<CollectedField> Collect(CollectedField field) => FieldCollector.Collect(context, field.SelectionSets);
}
