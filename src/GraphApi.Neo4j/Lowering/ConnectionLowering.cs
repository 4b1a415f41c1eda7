using GraphApi.Model.Fields;
using GraphApi.Planning.Plans;
using GraphApi.Planning.Plans.Aggregates;

namespace GraphApi.Neo4j.Lowering;

/// <summary>
/// Writes a connection as the list of its rows, its total, its probes and its aggregates, as far as they are asked for.
/// <para>Example: <c>[COLLECT { ... }, COUNT { (n0)&lt;-[:`ABOUT`]-() }, EXISTS { ... }]</c>.</para>
/// </summary>
internal static class ConnectionLowering
{
    public static void Write(LoweringState state, ConnectionStep asked, Parent? parent)
    {
        var step = state.Shape.IsOurs ? asked : WithoutOrders(asked);
        SourceLowering source = step.Source switch
        {
            RootSource root => new RootLowering(state, step, root),
            SearchSource search => new SearchRootLowering(state, step, search),
            RelationshipSource { Field.Direction: Direction.Both } both => new UndirectedLowering(state, step, both, parent!),
            RelationshipSource relationship => new RelationshipLowering(state, step, relationship, parent!),
            PathSource path => new PathLowering(state, step, path, parent!),
            _ => throw new NotSupportedException($"A {step.Source.GetType().Name} is no source."),
        };
        if (step.Window.IsSorted)
            source = new SortLowering(state, step, source);
        state.Text.Syntax("[");
        state.Separated(Parts(state, step, source), ", ", write => write());
        state.Text.Syntax("]");
    }

    /// <summary>A graph that others wrote keeps no orders: what is asked for is found and sorted.</summary>
    private static ConnectionStep WithoutOrders(ConnectionStep step) => step with
    {
        Source = step.Source is RootSource root ? root with { Entry = null } : step.Source,
        Window = step.Window with { IsKept = false },
    };

    private static IEnumerable<Action> Parts(LoweringState state, ConnectionStep step, SourceLowering source)
    {
        if (step.NeedsRows && AggregateNeeds.Of(step))
            yield return () => state.Aside(() => WriteRows(state, step, source));
        else if (step.NeedsRows)
            yield return () => WriteRows(state, step, source);
        if (step.SelectsTotalCount)
            yield return source.WriteTotal;
        if (step.Window.ProbesBelow)
            yield return () => WriteProbe(state, source, Bounds.Below(step.Window));
        if (step.Window.ProbesAbove)
            yield return () => WriteProbe(state, source, Bounds.Above(step.Window));
        foreach (var part in step.Parts.SelectMany(p => Aggregates(state, p, step, source)))
            yield return part;
    }

    private static IEnumerable<Action> Aggregates(LoweringState state, ConnectionPart part, ConnectionStep step, SourceLowering source) =>
        part switch
        {
            AggregatePart aggregate => AggregateLowering.Columns(state, aggregate, source),
            GroupsPart groups => [() => GroupLowering.Write(state, groups, step.Source.Target, source)],
            _ => [],
        };

    private static void WriteRows(LoweringState state, ConnectionStep step, SourceLowering source)
    {
        state.Text.Syntax("COLLECT { ");
        source.WritePage();
        state.Return(() => WriteRow(state, step, source));
        state.Text.Syntax(" }");
    }

    private static void WriteRow(LoweringState state, ConnectionStep step, SourceLowering source)
    {
        state.Text.Syntax("[");
        state.Separated(Columns(state, step, source), ", ", write => write());
        state.Text.Syntax("]");
    }

    private static void WriteProbe(LoweringState state, SourceLowering source, Bounds bounds)
    {
        state.Text.Syntax("EXISTS { ");
        source.WriteProbe(bounds);
        state.Text.Syntax(" }");
    }

    private static IEnumerable<Action> Columns(LoweringState state, ConnectionStep step, SourceLowering source)
    {
        if (step.Window.NeedsCursor)
            yield return source.WriteSortKey;
        foreach (var part in step.RowsParts.Where(p => p.ColumnsInRow > 0))
            yield return () => WritePart(state, part, source.Row);
    }

    private static void WritePart(LoweringState state, RowsPart part, RowVariables row)
    {
        switch (part)
        {
            case NodesPart nodes: SelectionLowering.WriteInRow(state, nodes.Selection, row.Node); break;
            case EdgesPart edges: state.Separated(edges.Fields.Where(f => f.Columns > 0), ", ", f => WriteEdgeField(state, f, row)); break;
            default: throw new NotSupportedException($"A {part.GetType().Name} shows no rows.");
        }
    }

    private static void WriteEdgeField(LoweringState state, EdgeField field, RowVariables row)
    {
        switch (field)
        {
            case EdgeNode node: SelectionLowering.WriteInRow(state, node.Selection, row.Node); break;
            case EdgeScalar scalar: state.Text.Property(row.Edge!, scalar.Step.Field.Property); break;
            default: throw new NotSupportedException($"A {field.GetType().Name} has no column.");
        }
    }
}
