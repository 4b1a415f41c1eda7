using GraphApi.Model.Values;
using GraphApi.Planning.Plans.Filters;
using GraphApi.Sqlite.Printing;
using GraphApi.Sqlite.Storage;

namespace GraphApi.Sqlite.Lowering;

/// <summary>
/// Lowers comparisons of a value with a slot: <c>"n1"."name" > ?1</c>. Columns hold all but parts of text so that bytes compare as
/// values do; a date-time is compared by its instant.
/// </summary>
internal static class ComparisonLowering
{
    public static Sql Lower(ComparisonFilter filter, Sql operand) => filter.Comparison switch
    {
        Comparison.Contains => $"instr({operand}, {new Parameter(filter.ValueSlot)}) > 0",
        Comparison.StartsWith => $"instr({operand}, {new Parameter(filter.ValueSlot)}) = 1",
        Comparison.EndsWith => EndsWith(operand, $"{new Parameter(filter.ValueSlot)}"),
        _ when filter.Operand.Type.Kind == ScalarKind.DateTime => Instant(filter, operand),
        Comparison.Equal => $"{operand} = {new Parameter(filter.ValueSlot)}",
        Comparison.In => In(operand, new Parameter(filter.ValueSlot)),
        Comparison.Greater => $"{operand} > {new Parameter(filter.ValueSlot)}",
        Comparison.GreaterOrEqual => $"{operand} >= {new Parameter(filter.ValueSlot)}",
        Comparison.Less => $"{operand} < {new Parameter(filter.ValueSlot)}",
        Comparison.LessOrEqual => $"{operand} <= {new Parameter(filter.ValueSlot)}",
        _ => throw new InvalidOperationException($"Unknown comparison {filter.Comparison}."),
    };

    /// <summary>The stored forms of one instant lie together, from the westernmost offset to the easternmost.</summary>
    private static Sql Instant(ComparisonFilter filter, Sql operand)
    {
        var first = new Parameter(filter.ValueSlot, ParameterForm.EarliestOfInstant);
        var last = new Parameter(filter.ValueSlot, ParameterForm.LatestOfInstant);
        return filter.Comparison switch
        {
            Comparison.Equal => $"{operand} BETWEEN {first} AND {last}",
            Comparison.In => In($"substr({operand}, 1, {StoredText.InstantLength})", new Parameter(filter.ValueSlot, ParameterForm.Instants)),
            Comparison.Greater => $"{operand} > {last}",
            Comparison.GreaterOrEqual => $"{operand} >= {first}",
            Comparison.Less => $"{operand} < {first}",
            Comparison.LessOrEqual => $"{operand} <= {last}",
            _ => throw new InvalidOperationException($"{filter.Comparison} does not compare date-times."),
        };
    }

    /// <summary>The list comes as JSON, so that the statement is the same for any length.</summary>
    private static Sql In(Sql operand, Parameter list) => $"{operand} IN (SELECT value FROM json_each({list}))";

    /// <summary>
    /// Of bytes, for SQLite takes a text's length, and parts of it, up to its first U+0000 only; with something behind, for it takes the
    /// part of no bytes for null.
    /// </summary>
    private static Sql EndsWith(Sql operand, Sql part)
    {
        Sql bytes = $"CAST({part} || '.' AS BLOB)";
        return $"substr(CAST({operand} || '.' AS BLOB), -length({bytes})) = {bytes}";
    }
}
