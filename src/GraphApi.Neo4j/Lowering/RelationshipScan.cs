using GraphApi.Model.Fields;
using GraphApi.Planning.Paging;
using GraphApi.Planning.Plans.Filters;

namespace GraphApi.Neo4j.Lowering;

/// <summary>
/// Writes a look along one relationship in the order of its index: the end where it starts is named in the pattern and in the
/// index's first column, the order key in the second, so the server reads no more than what is taken. The hint says SEEK, for on a
/// small graph a scan looks as cheap to the planner, and the plan is kept while the graph grows.
/// <para>
/// Example: <c>MATCH (n0)&lt;-[r2:`ABOUT`]-(n1) USING INDEX SEEK r2:`ABOUT`(`_gaTo`, `_gaO1`)
/// WHERE r2.`_gaTo` = n0.`key` AND r2.`_gaO1` >= ''</c>.
/// </para>
/// </summary>
internal static class RelationshipScan
{
    public static void Write(LoweringState state, Hop hop, Parent parent, RowVariables row, Bounds bounds) =>
        Write(state, hop, parent, row, RelationshipColumns.Order(hop.Direction), bounds);

    /// <param name="order">The column that puts the relationships of a node in order.</param>
    public static void Write(LoweringState state, Hop hop, Parent parent, RowVariables row, string order, Bounds bounds)
    {
        WriteAnchored(state, hop, parent, row, order);
        bounds.Write(state.Text, () => state.Text.Property(row.Edge!, order));
    }

    /// <summary>All rows, in no order: <c>MATCH (n0)&lt;-[r2:`ABOUT`]-(n1:`Claim`) WHERE ...</c>.</summary>
    public static RowVariables WriteRows(LoweringState state, Hop hop, Parent parent, Filter? filter)
    {
        var row = new RowVariables(state.Variable("n"), state.Variable("r"));
        state.Text.Syntax("MATCH ");
        WritePattern(state, hop, parent.Node, row, repetition: "");
        FilterLowering.WriteWhere(state, filter, row);
        return row;
    }

    /// <summary>Writes all but the bounds of the order key, which must follow.</summary>
    public static void WriteAnchored(LoweringState state, Hop hop, Parent parent, RowVariables row, string order)
    {
        var anchor = RelationshipColumns.Anchor(hop.Direction);
        state.Text.Syntax("MATCH ");
        WritePattern(state, hop, parent.Node, row, repetition: "");
        state.Text.Syntax($" USING INDEX SEEK {row.Edge}:").Identifier(hop.Relationship.Name)
            .Syntax("(").Identifier(anchor).Syntax(", ").Identifier(order).Syntax(") WHERE ");
        state.Text.Property(row.Edge!, anchor).Syntax(" = ");
        parent.WriteKey(state.Text, state.Shape);
        state.Text.Syntax(" AND ");
    }

    /// <summary><c>(n0)&lt;-[r2:`ABOUT`]-(n1:`Claim`)</c>.</summary>
    public static void WritePattern(LoweringState state, Hop hop, string start, RowVariables row, string repetition)
    {
        state.Text.Syntax($"({start}){(hop.Direction == Direction.In ? "<-" : "-")}[{row.Edge}:").Identifier(hop.Relationship.Name);
        state.Text.Syntax($"{repetition}]{(hop.Direction == Direction.Out ? "->" : "-")}({row.Node}");
        if (hop.Target is { } target)
            state.Text.Labelled(target, state.Shape);
        state.Text.Syntax(")");
    }
}
