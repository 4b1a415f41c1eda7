using GraphApi.Planning.Paging;
using GraphApi.Planning.Plans;
using GraphApi.Sqlite.Lowering.Scopes;
using GraphApi.Sqlite.Printing;

namespace GraphApi.Sqlite.Lowering;

/// <summary>
/// Lowers the rows of a page to a select of numbers and sort keys, which an index gives in order:
/// <c>SELECT "e1"."_gaSrc" AS "_gaNode", ... WHERE "e1"."_gaDst" = ... AND "e1"."_gaO1" > ?1 ORDER BY "e1"."_gaO1" LIMIT ?2</c>.
/// </summary>
internal sealed class PageLowering(LoweringContext context)
{
    public Sql Lower(ConnectionStep step, NodeScope? parent)
    {
        var window = step.Window;
        if (!window.Terms.IsEmpty)
            return context.Sorts.Page(step, parent);
        var page = step.Source is PathSource { SortKey: SortKey.RelationshipOrder, Field.Steps.Length: > 1 } path
            ? context.Paths.MergedPage(path, step, parent!)
            : Select(step, context.Scans.Lower(step.Source, parent));
        return window.Backward ? TurnedRound(page, window) : page;
    }

    /// <summary>The first row alone, by sort key.</summary>
    public Sql First(Scan scan) =>
        $"SELECT {Given(scan)} {context.Scans.FromWhere(scan, null, [], scan.SortsByNode)} ORDER BY {scan.Sort} LIMIT 1";

    /// <summary><c>"e1"."_gaO1" > ?1</c>: only those bounds that there are.</summary>
    public static IEnumerable<Sql> Bounds(Sql sort, PageWindow window)
    {
        if (window.LowerSlot is { } lower)
            yield return $"{sort} > {new Parameter(lower)}";
        if (window.UpperSlot is { } upper)
            yield return $"{sort} < {new Parameter(upper)}";
    }

    /// <summary><c>ORDER BY "e1"."_gaO1" DESC LIMIT ?2</c>.</summary>
    public static Sql OrderLimit(Sql sort, bool descending, PageWindow window) =>
        $"ORDER BY {sort}{(descending ? (Sql)$" DESC" : Sql.Empty)} LIMIT {new Parameter(window.LimitSlot)}";

    private Sql Select(ConnectionStep step, Scan scan) => $"""
        SELECT {Given(scan)}{Sql.Join("", EdgeColumns(step, scan))}
        {context.Scans.FromWhere(scan, step.Filter, Bounds(scan.Sort, step.Window), scan.SortsByNode)}
        {OrderLimit(scan.Sort, step.Window.ScansDescending, step.Window)}
        """;

    public static Sql Given(Scan scan) =>
        $"{scan.Node.Id} AS {Columns.Node}, {scan.Node.TypeNumber} AS {Columns.Type}, {scan.Sort} AS {Columns.Sort}";

    /// <summary>The edge's properties keep their names, which are none of ours.</summary>
    /// <summary>The properties of edges that the select around the page shows.</summary>
    public static IEnumerable<Sql> EdgeColumns(ConnectionStep step, Scan scan) => step.RowsParts
        .OfType<EdgesPart>()
        .SelectMany(p => p.Fields)
        .OfType<EdgeScalar>()
        .Select(f => f.Step.Field)
        .DistinctBy(f => f.Property)
        .Select(f => (Sql)$", {scan.Edge!.Value(f)}");

    /// <summary>A page counted from the end is scanned from there; its few rows are then put into the order of the response.</summary>
    private static Sql TurnedRound(Sql page, PageWindow window) =>
        $"SELECT * FROM ({page}) {OrderLimit($"{Columns.Sort}", window.Descending, window)}";
}
