using GraphApi.Model.Fields;
using GraphApi.Planning.Paging;
using GraphApi.Planning.Plans;

namespace GraphApi.Neo4j.Lowering;

/// <summary>
/// Writes a relationship to at most one node: the first by its order key, from the index.
/// <para>
/// Example: <c>head(c3)</c>, where <c>c3</c> is <c>COLLECT { MATCH (n0)-[r2:`BORN_IN`]->(n1) USING INDEX SEEK ... LIMIT 1 RETURN [n1.`name`] }</c>.
/// </para>
/// </summary>
internal static class ToOneLowering
{
    public static void Write(LoweringState state, ToOneStep step, Parent parent)
    {
        state.Text.Syntax("head(");
        state.Aside(() => WriteList(state, step, parent));
        state.Text.Syntax(")");
    }

    /// <summary>Matches the first end, from which a RETURN follows; gives its variables.</summary>
    public static RowVariables WriteFirst(LoweringState state, RelationshipField field, Parent parent)
    {
        var row = new RowVariables(state.Variable("n"), state.Variable("r"));
        if (field.Direction == Direction.Both || !state.Shape.IsOurs)
        {
            WriteNearest(state, field, parent, row);
            return row;
        }

        var (order, anchor) = (RelationshipColumns.Order(field.Direction), RelationshipColumns.Anchor(field.Direction));
        RelationshipScan.Write(state, Hop.Of(field, state.Shape), parent, row, Bounds.None);
        state.Text.Syntax($" WITH {row.Node}, {row.Edge} ORDER BY ").Property(row.Edge!, anchor).Syntax(", ").Property(row.Edge!, order);
        state.Text.Syntax(" LIMIT 1");
        return row;
    }

    /// <summary>Of both ways, or where there is no index: there are few.</summary>
    private static void WriteNearest(LoweringState state, RelationshipField field, Parent parent, RowVariables row)
    {
        state.Text.Syntax("MATCH ");
        RelationshipScan.WritePattern(state, Hop.Of(field, state.Shape), parent.Node, row, repetition: "");
        RelationshipPlace.WriteFirst(state, field, parent.Node, row);
    }

    private static void WriteList(LoweringState state, ToOneStep step, Parent parent)
    {
        state.Text.Syntax("COLLECT { ");
        var row = WriteFirst(state, step.Field, parent);
        state.Return(() => SelectionLowering.WriteList(state, step.Selection, row.Node));
        state.Text.Syntax(" }");
    }
}
