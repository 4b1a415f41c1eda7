using GraphApi.Model.Fields;
using GraphApi.Model.Types;
using GraphApi.Planning.Paging;
using GraphApi.Planning.Plans;
using GraphApi.Planning.Plans.Orders;
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
        if (window.IsSorted)
            return context.Sorts.Page(step, parent);
        var page = step.Source switch
        {
            PathSource { SortKey: SortKey.RelationshipOrder, Field.Steps.Length: > 1 } path => context.Paths.MergedPage(path, step, parent!),
            RelationshipSource { Field.Direction: Direction.Both } both => context.Undirected.Page(step, both, parent!),
            _ => Select(step, Scan(step, parent, window.LowerSlot is not null, window.UpperSlot is not null)),
        };
        return window.Backward ? TurnedRound(page, window) : page;
    }

    /// <summary>The rows by what puts the page in order: an order that is kept has a column in the place of the key's.</summary>
    /// <param name="isBelow">Whether a bound of the page tells where they begin.</param>
    /// <param name="isAbove">Whether one tells where they end.</param>
    public Scan Scan(ConnectionStep step, NodeScope? parent, bool isBelow, bool isAbove) => step switch
    {
        { Window.IsKept: false } => context.Scans.Lower(step.Source, parent),
        { Source: RootSource root } => Kept(root, ((NodeTerm)step.Window.Terms[0]).Field, isBelow, isAbove),
        _ => Kept((RelationshipSource)step.Source, step.Window.Terms[0], parent!),
    };

    private Scan Kept(RelationshipSource source, OrderTerm term, NodeScope parent)
    {
        var scan = context.Scans.Lower(source, parent);
        return scan with { Sort = scan.Edge!.Order(source.Kept(term, source.Field.Direction)) };
    }

    /// <summary>A filter on the field itself bounds the order where the page does not; one on another field finds rows to sort.</summary>
    private Scan Kept(RootSource source, ScalarField field, bool isBelow, bool isAbove)
    {
        if (source.Type is not NodeType)
            return context.Scans.Merged(source, s => Kept(s, field, isBelow, isAbove));
        var isSame = source.Entry is { IsList: false } && source.Entry.Field.Property == field.Property;
        var scan = context.Scans.Lower(isSame ? source with { Entry = null } : source, null);
        var column = ((TableNode)scan.Node).Order(field);
        if (source.Entry is not { } entry)
            return scan with { Sort = column };
        if (!isSame)
            return scan with { Sort = $"+{column}" };
        Sql[] bounds = [.. isBelow ? [] : EntryLowering.Lower(entry, column), .. isAbove ? [] : EntryLowering.Upper(entry, column)];
        return scan with { Sort = column, Where = [.. bounds] };
    }

    /// <summary>The first row alone, by sort key.</summary>
    public Sql First(Scan scan) =>
        $"SELECT {Given(scan)} {context.Scans.FromWhere(scan, null, [], scan.SortsByNode)} ORDER BY {scan.Sort} LIMIT 1";

    /// <summary><c>"e1"."_gaO1" > ?1</c>: only those bounds that there are.</summary>
    public static IEnumerable<Sql> Bounds(Sql sort, ConnectionStep step)
    {
        if (step.Window.LowerSlot is { } lower)
            yield return $"{sort} > {Bound(step, lower)}";
        if (step.Window.UpperSlot is { } upper)
            yield return $"{sort} < {Bound(step, upper)}";
    }

    /// <summary>A bound in the form of what puts the page in order.</summary>
    public static Parameter Bound(ConnectionStep step, int slot) => step switch
    {
        { Window.IsKept: false } => new Parameter(slot),
        { Source: RelationshipSource } => new Parameter(slot, ParameterForm.RelationshipOrder),
        _ => new Parameter(slot, ParameterForm.NodeOrder),
    };

    /// <summary><c>ORDER BY "e1"."_gaO1" DESC LIMIT ?2</c>.</summary>
    public static Sql OrderLimit(Sql sort, bool descending, PageWindow window) =>
        $"ORDER BY {sort}{(descending ? (Sql)$" DESC" : Sql.Empty)} LIMIT {new Parameter(window.LimitSlot)}";

    private Sql Select(ConnectionStep step, Scan scan) => $"""
        SELECT {Given(scan)}{Sql.Join("", EdgeColumns(step, scan))}
        {context.Scans.FromWhere(scan, step.Filter, Bounds(scan.Sort, step), scan.SortsByNode)}
        {OrderLimit(scan.Sort, step.Window.ScansDescending, step.Window)}
        """;

    public static Sql Given(Scan scan) =>
        $"{scan.Node.Id} AS {Columns.Node}, {scan.Node.TypeNumber} AS {Columns.Type}, {scan.Sort} AS {Columns.Sort}";

    /// <summary>The properties of edges that the select around the page shows. They keep their names, which are none of ours.</summary>
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
