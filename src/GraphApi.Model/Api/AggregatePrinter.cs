using GraphApi.Model.Fields;
using GraphApi.Model.Types;
using GraphApi.Model.Values;

namespace GraphApi.Model.Api;

/// <summary>Prints what the nodes of a connection, and its relationships, come to: a field for each value that can be aggregated.</summary>
internal static class AggregatePrinter
{
    public static void PrintComposite(SdlWriter writer, CompositeType type)
    {
        Open(writer, type.Name, $"What nodes of type {type.Name} come to, all pages together.");
        Members(writer, ScalarsOf(type));
        writer.Close();
    }

    public static void PrintField(SdlWriter writer, CompositeType owner, TraversalField field, PropertiesType properties)
    {
        Open(writer, field.ApiName, $"What {owner.Name}.{field.Name} comes to, all pages together.");
        if (properties.Fields.Any(IsAggregated))
            writer.Member($"edge: {ApiNames.Aggregate(properties.Name)}!", "What the relationships' values come to.");
        Members(writer, ScalarsOf(field.Target));
        writer.Close();
    }

    public static void PrintProperties(SdlWriter writer, PropertiesType type)
    {
        if (!type.Fields.Any(IsAggregated))
            return;
        writer.Open($"type {ApiNames.Aggregate(type.Name)}", $"What relationships with {type.Name} come to, all pages together.");
        Members(writer, type.Fields);
        writer.Close();
    }

    private static void Open(SdlWriter writer, string stem, string description)
    {
        writer.Open($"type {ApiNames.Aggregate(stem)}", description);
        writer.Member("count: Int!", "How many there are: the same as `totalCount`.");
    }

    private static void Members(SdlWriter writer, IEnumerable<ScalarField> fields)
    {
        foreach (var field in fields.Where(IsAggregated))
            writer.Member($"{field.Name}: {ApiNames.FieldAggregate(field.Type)}!", field.Description, field.DeprecationReason);
    }

    private static bool IsAggregated(ScalarField field) => !field.IsList && AggregateMeasures.Of(field.Type.Kind).Length > 0;

    private static IEnumerable<ScalarField> ScalarsOf(CompositeType type) => (type as FieldedType)?.Fields.OfType<ScalarField>() ?? [];
}
