using GraphApi.Planning.Plans;
using GraphApi.Planning.Plans.Aggregates;
using GraphApi.Sqlite.Lowering.Scopes;
using GraphApi.Sqlite.Printing;

namespace GraphApi.Sqlite.Lowering;

/// <summary>
/// Lowers what all rows come to: <c>json_array((SELECT json_array(min("n1"."age"), count(DISTINCT "n1"."name")) FROM ... WHERE ...))</c>,
/// and values that are added up outside with their counts.
/// </summary>
internal sealed class AggregateLowering(LoweringContext context)
{
    /// <summary>Two to the power of 32.</summary>
    private static readonly Sql Half = $"4294967296";

    public IEnumerable<Sql> Lower(AggregatePart part, ConnectionStep step, NodeScope? parent)
    {
        if (!part.Folds.IsEmpty)
            yield return Folds(part, step, context.Scans.Distinct(step.Source, parent));
        foreach (var tally in part.Tallies)
            yield return Tally(tally.Of, step, context.Scans.Distinct(step.Source, parent));
    }

    /// <summary>A value of the row: of its node or of its relationship.</summary>
    public static Sql Value(RowField of, Scan scan) => of.IsOfEdge ? scan.Edge!.Value(of.Field) : scan.Node.Value(of.Field);

    private Sql Folds(AggregatePart part, ConnectionStep step, Scan scan)
    {
        var list = Json.Array([.. part.Folds.Select(c => Folded(c.Fold, Value(c.Of, scan)))]);
        var usesNode = part.Folds.Any(c => !c.Of.IsOfEdge);
        return $"json_array((SELECT {list} {context.Scans.FromWhere(scan, step.Filter, [], usesNode)}))";
    }

    private static Sql Folded(Fold fold, Sql value) => fold switch
    {
        Fold.Min => $"min({value})",
        Fold.Max => $"max({value})",
        Fold.DistinctCount => $"count(DISTINCT {value})",
        Fold.Halves => $"json_array(sum({value} / {Half}), sum({value} % {Half}), count({value}), count({value}))",
        _ => throw new InvalidOperationException($"{fold} gives no single value."),
    };

    /// <summary>
    /// <c>(SELECT json_group_array(json_array("_gaValue0", "_gaCount")) FROM (SELECT "n1"."weight" AS "_gaValue0", count(*) AS "_gaCount"
    /// FROM ... WHERE "n1"."weight" IS NOT NULL GROUP BY 1))</c>.
    /// </summary>
    private Sql Tally(RowField of, ConnectionStep step, Scan scan)
    {
        var (value, name) = (Value(of, scan), Columns.Value(0));
        var rows = context.Scans.FromWhere(scan, step.Filter, [$"{value} IS NOT NULL"], usesNode: !of.IsOfEdge);
        return $"""
            (SELECT json_group_array(json_array({name}, {Columns.Count}))
            FROM (SELECT {value} AS {name}, count(*) AS {Columns.Count} {rows} GROUP BY 1))
            """;
    }
}
