using GraphApi.Model.Values;

namespace GraphApi.Model.Api;

/// <summary>Prints what the values of one field come to, a type for each kind of scalar, and what groups are made of.</summary>
internal static class FieldAggregatePrinter
{
    public static void Print(SdlWriter writer, UsedScalars used)
    {
        var aggregated = used.Fields.Where(f => !f.IsList && AggregateMeasures.Of(f.Type.Kind).Length > 0);
        foreach (var type in aggregated.Select(f => f.Type).DistinctBy(t => t.Kind).OrderBy(ApiNames.FieldAggregate, StringComparer.Ordinal))
            PrintKind(writer, type);
        PrintGroup(writer);
        PrintGroupings(writer, used);
    }

    private static void PrintKind(SdlWriter writer, ScalarType type)
    {
        var kind = type.Kind == ScalarKind.Enum ? "an enum" : $"type {type.Name}";
        writer.Open($"type {ApiNames.FieldAggregate(type)}", $"What the values of a field of {kind} come to; nulls are left out.");
        foreach (var measure in AggregateMeasures.Of(type.Kind))
            PrintMeasure(writer, measure, type);
        writer.Close();
    }

    private static void PrintMeasure(SdlWriter writer, AggregateMeasure measure, ScalarType type)
    {
        var bang = measure == AggregateMeasure.DistinctCount ? "!" : "";
        writer.Member($"{AggregateMeasures.NameOf(measure)}: {AggregateMeasures.TypeOf(measure, type).Name}{bang}", measure switch
        {
            AggregateMeasure.Min => "The first in their order; null if there is none.",
            AggregateMeasure.Max => "The last in their order; null if there is none.",
            AggregateMeasure.Avg => "Their exact mean, rounded once; null if there is none.",
            AggregateMeasure.Sum => "Their exact sum; 0 if there is none.",
            _ => "How many different ones there are.",
        });
    }

    private static void PrintGroup(SdlWriter writer)
    {
        writer.Open($"type {ApiNames.AggregateGroup}", "Those that have one key in common.");
        writer.Member("key: [JSON]!", "A value for each entry of `by`: text, a number, true or false, or null for none.");
        writer.Member("count: Int!", "How many they are.");
        writer.Close();
    }

    private static void PrintGroupings(SdlWriter writer, UsedScalars used)
    {
        PrintEnum(writer, ApiNames.ValueGrouping, "How to group by a value.", ("VALUE", "By the value."));
        if (used.Fields.Any(f => !f.IsList && GroupPrinter.HasParts(f.Type)))
            PrintEnum(
                writer, ApiNames.TimeGrouping, "How to group by a time: in the offset that it is stored with.",
                ("VALUE", "By the value."), ("DAY", "By the day: `\"2022-03-29\"`."),
                ("MONTH", "By the month: `\"2022-03\"`."), ("YEAR", "By the year: `\"2022\"`."));
        if (used.HasTraversals)
            PrintEnum(
                writer, ApiNames.NodeGrouping, "How to group by the nodes that a field leads to.",
                ("KEY", "By their keys: one that has several counts for each, one that has none for null."));
    }

    private static void PrintEnum(SdlWriter writer, string name, string description, params (string Name, string Description)[] values)
    {
        writer.Open($"enum {name}", description);
        foreach (var value in values)
            writer.Member(value.Name, value.Description);
        writer.Close();
    }
}
