using GraphApi.Model.Fields;
using GraphApi.Neo4j.Printing;
using GraphApi.Planning.Paging;
using GraphApi.Planning.Plans;

namespace GraphApi.Neo4j.Lowering;

/// <summary>
/// Writes the neighbours over a relationship that is read either way. Each way gives its own first rows from its index, and the page is
/// merged from those.
/// <para>
/// Example: <c>CALL (n0) { MATCH (n0)-[r2:`KNOWS`]->(n1) USING INDEX SEEK ... LIMIT $p.v0 RETURN n1, r2, r2.`_gaO0` + '\u000010' AS k3
/// UNION ALL MATCH (n0)&lt;-[r2:`KNOWS`]-(n1) ... AND n1 &lt;> n0 ... } WITH n1, r2, k3 ORDER BY k3 LIMIT $p.v0</c>.
/// </para>
/// </summary>
internal sealed class UndirectedLowering(LoweringState state, ConnectionStep step, RelationshipSource source, Parent parent)
    : SourceLowering(state, step, new RowVariables(state.Variable("n"), state.Variable("r")))
{
    private readonly Hop _hop = Hop.Of(source.Field, state.Shape);
    private readonly string _key = state.Variable("k");

    public override void WritePage()
    {
        State.Text.Syntax($"CALL ({parent.Node}) {{ ");
        WriteFirst(Direction.Out);
        State.Text.Syntax(" UNION ALL ");
        WriteFirst(Direction.In);
        State.Text.Syntax(" }");
        WriteOrderAndLimit($"{Row.Node}, {Row.Edge}, {_key}", WriteSortKey);
    }

    public override RowVariables WriteRows() => RelationshipScan.WriteRows(State, _hop, parent, Filter);

    public override void WritePlace(RowVariables row) => RelationshipPlace.Write(State, Direction.Both, parent.Node, row.Edge!);

    public override void WriteSortKey() => State.Text.Syntax(_key);

    public override void WriteTotal() => CountLowering.Write(State, source.Field, Filter, parent.Node);

    public override void WriteProbe(Bounds bounds)
    {
        State.Text.Syntax($"CALL ({parent.Node}) {{ ");
        WriteWay(Direction.Out, bounds);
        State.Text.Syntax($" RETURN {Row.Node} UNION ALL ");
        WriteWay(Direction.In, bounds);
        State.Text.Syntax($" RETURN {Row.Node} }} RETURN {Row.Node}");
    }

    /// <summary>The column that puts one way in order.</summary>
    private string Order(Direction way) =>
        Window.IsKept ? RelationshipColumns.Kept(source.Kept(Window.Terms[0], way)) : RelationshipColumns.Order(way);

    private void WriteFirst(Direction way)
    {
        WriteWay(way, Bounds.Of(Window));
        State.Text.Syntax($" WITH {Row.Node}, {Row.Edge}");
        WriteOrder(
            Window.ScansDescending,
            () => State.Text.Property(Row.Edge!, RelationshipColumns.Anchor(way)),
            () => State.Text.Property(Row.Edge!, Order(way)));
        State.Text.Syntax(" LIMIT ").Parameter(Window.LimitSlot);
        State.Text.Syntax($" RETURN {Row.Node}, {Row.Edge}, ");
        RelationshipPlace.WriteWay(State, way, Row.Edge!, Order(way));
        State.Text.Syntax($" AS {_key}");
    }

    /// <summary>A relationship from a node to itself is found outwards.</summary>
    private void WriteWay(Direction way, Bounds bounds)
    {
        RelationshipScan.WriteAnchored(State, _hop with { Direction = way }, parent, Row, Order(way));
        WriteBounds(way, bounds);
        State.Text.Syntax(way == Direction.In ? $" AND {Row.Node} <> {parent.Node}" : "");
        WriteFilter(Row);
    }

    /// <summary>
    /// <c>r2.`_gaO0` >= $p.v1[0] AND r2.`_gaO0` + '\u000010' > $p.v1[1]</c>: the first for the index, the second to tell the ways apart.
    /// </summary>
    private void WriteBounds(Direction way, Bounds bounds)
    {
        State.Text.Property(Row.Edge!, Order(way));
        if (bounds is { Lower: null, Upper: null })
            State.Text.Syntax(" >= ''");
        if (bounds.Lower is { } lower)
            WriteBound(way, lower, ">=", bounds.LowerOperator);
        if (bounds is { Lower: not null, Upper: not null })
            State.Text.Syntax(" AND ").Property(Row.Edge!, Order(way));
        if (bounds.Upper is { } upper)
            WriteBound(way, upper, "<=", bounds.UpperOperator);
    }

    private void WriteBound(Direction way, int slot, string near, string exact)
    {
        State.Forms[slot] = Window.IsKept ? ParameterForm.RelationshipOrderWithWay : ParameterForm.PlaceWithWay;
        State.Text.Syntax($" {near} ").Parameter(slot).Syntax("[0] AND ");
        RelationshipPlace.WriteWay(State, way, Row.Edge!, Order(way));
        State.Text.Syntax($" {exact} ").Parameter(slot).Syntax("[1]");
    }
}
