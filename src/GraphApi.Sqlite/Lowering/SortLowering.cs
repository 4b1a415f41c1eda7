using GraphApi.Planning.Plans;
using GraphApi.Planning.Plans.Orders;
using GraphApi.Sqlite.Lowering.Scopes;
using GraphApi.Sqlite.Printing;

namespace GraphApi.Sqlite.Lowering;

/// <summary>
/// Lowers a page in an order that no index has: all rows are looked at, and no more of them kept than the page holds.
/// <c>SELECT * FROM (SELECT ..., "e1"."_gaO1" AS "_gaSort", "n2"."text" AS "_gaTerm0" FROM ...) WHERE bounds
/// ORDER BY "_gaTerm0" DESC, "_gaSort" LIMIT ?1</c>.
/// </summary>
internal sealed class SortLowering(LoweringContext context)
{
    public Sql Page(ConnectionStep step, NodeScope? parent)
    {
        var window = step.Window;
        var bounds = new List<Sql>();
        if (window.LowerSlot is { } lower)
            bounds.Add(Beyond(window, lower, ">"));
        if (window.UpperSlot is { } upper)
            bounds.Add(Beyond(window, upper, "<"));
        Sql where = bounds.Count == 0 ? Sql.Empty : $" WHERE {Sql.Join(" AND ", bounds)}";
        Sql page = $"SELECT * FROM ({Rows(step, parent)}){where} {OrderLimit(window, window.ScansDescending)}";
        return window.Backward ? $"SELECT * FROM ({page}) {OrderLimit(window, window.Descending)}" : page;
    }

    /// <summary>Whether a row lies on the other side of a bound, or at it.</summary>
    public Sql Probe(ConnectionStep step, NodeScope? parent, int slot, string comparison) =>
        $"EXISTS (SELECT 1 FROM ({Rows(step, parent)}) WHERE {Beyond(step.Window, slot, comparison)})";

    private Sql Rows(ConnectionStep step, NodeScope? parent)
    {
        var scan = step.Source is PathSource path ? context.Paths.Reached(path.Field, parent!) : context.Scans.Lower(step.Source, parent);
        var terms = step.Window.Terms.Select((t, i) => (Sql)$", {Value(t, scan)} AS {Columns.Term(i)}");
        var usesNode = scan.SortsByNode || step.Window.Terms.Any(t => t is NodeTerm);
        return $"""
            SELECT {PageLowering.Given(scan)}{Sql.Join("", terms)}{Sql.Join("", PageLowering.EdgeColumns(step, scan))}
            {context.Scans.FromWhere(scan, step.Filter, [], usesNode)}
            """;
    }

    private Sql Value(OrderTerm term, Scan scan) => term switch
    {
        NodeTerm node => scan.Node.Value(node.Field),
        EdgeTerm edge => scan.Edge!.Value(edge.Field),
        CountTerm count => context.Scans.Count(context.Scans.Relationship(count.Field, scan.Node.Id), null),
        _ => throw new InvalidOperationException($"Unknown term {term.GetType().Name}."),
    };

    private static Sql OrderLimit(PageWindow window, bool descending)
    {
        var terms = window.Terms.Select((t, i) => (Sql)$"{Columns.Term(i)}{Direction(descending != t.Reversed)}, ");
        return $"ORDER BY {Sql.Join("", terms)}{Columns.Sort}{Direction(descending)} LIMIT {new Parameter(window.LimitSlot)}";
    }

    private static Sql Direction(bool descending) => descending ? $" DESC" : Sql.Empty;

    /// <summary>
    /// <c>(a > ?1 OR ?1 IS NULL AND a IS NOT NULL OR a IS ?1 AND (sort > ?2))</c>: null comes first. SQLite compares rows of
    /// values too, but not in several directions, nor with null.
    /// </summary>
    private static Sql Beyond(PageWindow window, int slot, string comparison)
    {
        Sql beyond = comparison switch
        {
            ">" => $"{Columns.Sort} > {new Parameter(slot, Component: window.Terms.Length)}",
            "<" => $"{Columns.Sort} < {new Parameter(slot, Component: window.Terms.Length)}",
            ">=" => $"{Columns.Sort} >= {new Parameter(slot, Component: window.Terms.Length)}",
            _ => $"{Columns.Sort} <= {new Parameter(slot, Component: window.Terms.Length)}",
        };
        for (var i = window.Terms.Length - 1; i >= 0; i--)
        {
            var (term, value) = (Columns.Term(i), new Parameter(slot, Component: i));
            Sql further = comparison[0] == '>' != window.Terms[i].Reversed
                ? (Sql)$"{term} > {value} OR {value} IS NULL AND {term} IS NOT NULL"
                : $"{term} < {value} OR {term} IS NULL AND {value} IS NOT NULL";
            beyond = $"({further} OR {term} IS {value} AND {beyond})";
        }

        return beyond;
    }
}
