using GraphApi.Neo4j.Printing;
using GraphApi.Planning.Paging;
using GraphApi.Planning.Plans;

namespace GraphApi.Neo4j.Lowering;

/// <summary>
/// Writes the nodes at the end of a path, each once. Where the last step's order key depends on the target alone, each node
/// before it gives its own first rows from the index and the page is merged from those (1,352 hits against 180,402); else
/// the ends are all found, and then ordered by key.
/// <para>
/// Example: <c>CALL (n0) { ... RETURN DISTINCT n1 } CALL (n1) { MATCH (n1)&lt;-[r3:`ABOUT`]-(n2) USING INDEX SEEK ... LIMIT $p.v1
/// RETURN n2, r3.`_gaO1` AS k4 } WITH DISTINCT n2, k4 WITH n2, k4 ORDER BY k4 LIMIT $p.v1</c>.
/// </para>
/// </summary>
internal sealed class PathLowering(LoweringState state, ConnectionStep step, PathSource source, Parent parent)
    : SourceLowering(state, step, new RowVariables(state.Variable("n"), state.Variable("r")))
{
    private readonly string _key = state.Variable("k");
    private readonly Hop _last = Hop.Of(source.Field.Steps[^1], source.Target, state.Shape);

    private bool Merges => source.SortKey == SortKey.RelationshipOrder;

    public override void WritePage()
    {
        if (Merges)
            WriteMergedPage();
        else
            WriteSortedPage();
    }

    public override RowVariables WriteRows()
    {
        var row = new RowVariables(PathWalk.WriteAll(State, source.Field, parent.Node));
        FilterLowering.WriteWhere(State, Filter, row);
        return row;
    }

    public override void WritePlace(RowVariables row)
    {
        if (State.Shape.IsOurs)
            WriteKeyOf(row.Node);
        else
            State.Text.Syntax($"elementId({row.Node})");
    }

    public override void WriteSortKey() => State.Text.Syntax(_key);

    public override void WriteTotal() => CountLowering.Write(State, source.Field, Filter, parent.Node);

    public override void WriteProbe(Bounds bounds)
    {
        if (Merges)
        {
            var row = new RowVariables(State.Variable("n"), State.Variable("r"));
            RelationshipScan.Write(State, _last, WriteMiddle(), row, bounds);
            WriteFilter(row);
            State.Text.Syntax($" RETURN {row.Node}");
            return;
        }

        State.Text.Syntax($" RETURN {WriteEnds(bounds)}");
    }

    private void WriteMergedPage()
    {
        var (order, anchor) = (RelationshipColumns.Order(_last.Direction), RelationshipColumns.Anchor(_last.Direction));
        var middle = WriteMiddle();
        State.Text.Syntax($"CALL ({middle.Node}) {{ ");
        RelationshipScan.Write(State, _last, middle, Row, Bounds.Of(Window));
        WriteFilter(Row);
        State.Text.Syntax($" WITH {Row.Node}, {Row.Edge}");
        WriteOrder(Window.ScansDescending, () => State.Text.Property(Row.Edge!, anchor), () => State.Text.Property(Row.Edge!, order));
        State.Text.Syntax(" LIMIT ").Parameter(Window.LimitSlot);
        State.Text.Syntax($" RETURN {Row.Node}, ").Property(Row.Edge!, order).Syntax($" AS {_key} }}");
        State.Text.Syntax($" WITH DISTINCT {Row.Node}, {_key}");
        WriteOrderAndLimit($"{Row.Node}, {_key}", WriteSortKey);
    }

    private void WriteSortedPage()
    {
        var end = WriteEnds(Bounds.Of(Window));
        State.Text.Syntax($" WITH {end} AS {Row.Node}, ");
        WriteKeyOf(end);
        State.Text.Syntax($" AS {_key}");
        WriteOrderAndLimit($"{Row.Node}, {_key}", WriteSortKey);
    }

    /// <summary>The nodes that the last step starts from.</summary>
    private Parent WriteMiddle()
    {
        var start = PathWalk.WriteBefore(State, source.Field, parent.Node);
        return start == parent.Node ? parent : new Parent(start, _last.Relationship.TypesLeft(_last.Direction));
    }

    /// <summary>The ends whose keys lie within the bounds and that the filter lets pass.</summary>
    private string WriteEnds(Bounds bounds)
    {
        var end = PathWalk.WriteAll(State, source.Field, parent.Node);
        State.Text.Syntax(" WHERE ");
        bounds.In(State, ParameterForm.OrderKey).Write(State.Text, () => State.Text.Property(end, NodeColumns.OrderedKey));
        WriteFilter(new RowVariables(end));
        return end;
    }

    private void WriteKeyOf(string node) => State.Text.KeyOf(source.Target, node);
}
