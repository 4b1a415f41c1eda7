using System.Collections.Immutable;

namespace GraphApi.Model.Values;

/// <summary>Which measures a scalar has, and of what type they are: one place, so that all who print or bind them agree.</summary>
public static class AggregateMeasures
{
    private static readonly ImmutableArray<AggregateMeasure> OfNumbers = [.. Enum.GetValues<AggregateMeasure>()];
    private static readonly ImmutableArray<AggregateMeasure> OfOrdered =
        [AggregateMeasure.Min, AggregateMeasure.Max, AggregateMeasure.DistinctCount];

    /// <summary>None where the values are not aggregated.</summary>
    public static ImmutableArray<AggregateMeasure> Of(ScalarKind kind) => kind switch
    {
        ScalarKind.Int or ScalarKind.Long or ScalarKind.Float => OfNumbers,
        ScalarKind.Json => [],
        ScalarKind.Boolean or ScalarKind.Enum or ScalarKind.Duration => [AggregateMeasure.DistinctCount],
        _ => OfOrdered,
    };

    /// <summary>The name in the API: <c>distinctCount</c>.</summary>
    public static string NameOf(AggregateMeasure measure)
    {
        var name = measure.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    /// <summary>The scalar that a measure of a field is; sums of whole numbers are Long.</summary>
    public static ScalarType TypeOf(AggregateMeasure measure, ScalarType field) => measure switch
    {
        AggregateMeasure.Avg => new ScalarType(ScalarKind.Float),
        AggregateMeasure.DistinctCount => new ScalarType(ScalarKind.Int),
        AggregateMeasure.Sum when field.Kind == ScalarKind.Int => new ScalarType(ScalarKind.Long),
        _ => field,
    };
}
