using GraphApi.Model.Fields;
using GraphApi.Planning.Paging;

namespace GraphApi.Neo4j.Lowering;

/// <summary>
/// Writes the place of a relationship among those of the node that it was found from: its order key, or where both ways are read,
/// <c>CASE WHEN startNode(r2) = n0 THEN r2.`_gaO0` + '\u000010' ELSE r2.`_gaO1` + '\u000011' END</c>.
/// </summary>
internal static class RelationshipPlace
{
    public static void Write(LoweringState state, Direction direction, string start, string edge)
    {
        if (!state.Shape.IsOurs)
        {
            WriteTie(state, direction, start, edge);
            return;
        }

        if (direction != Direction.Both)
        {
            state.Text.Property(edge, RelationshipColumns.Order(direction));
            return;
        }

        state.Text.Syntax($"CASE WHEN startNode({edge}) = {start} THEN ");
        WriteWay(state, Direction.Out, edge, RelationshipColumns.OrderFromStart);
        state.Text.Syntax(" ELSE ");
        WriteWay(state, Direction.In, edge, RelationshipColumns.OrderFromEnd);
        state.Text.Syntax(" END");
    }

    /// <summary>
    /// Keeps the first relationship by its place, or in a graph that others wrote by what a place is made of:
    /// <c> WITH n1, r2 ORDER BY n1.`key`, r2.`by`, elementId(r2) LIMIT 1</c>.
    /// </summary>
    public static void WriteFirst(LoweringState state, RelationshipField field, string start, RowVariables row)
    {
        state.Text.Syntax($" WITH {row.Node}, {row.Edge} ORDER BY ");
        if (state.Shape.IsOurs)
            Write(state, field.Direction, start, row.Edge!);
        else
            WriteValues(state, field, start, row);
        state.Text.Syntax(" LIMIT 1");
    }

    private static void WriteValues(LoweringState state, RelationshipField field, string start, RowVariables row)
    {
        SortableValue.Write(state, field.Target.PossibleTypes[0].Key, row.Node);
        foreach (var property in field.Relationship.Identity)
        {
            state.Text.Syntax(", ");
            SortableValue.Write(state, property, row.Edge!);
        }

        state.Text.Syntax(", ");
        WriteTie(state, field.Direction, start, row.Edge!);
    }

    /// <summary>What tells relationships apart that are alike in key and identity: <c>elementId(r2)</c>, behind the way where both are read.</summary>
    private static void WriteTie(LoweringState state, Direction direction, string start, string edge)
    {
        if (direction == Direction.Both)
            state.Text.Syntax($"CASE WHEN startNode({edge}) = {start} THEN '{RelationshipWay.Outward}' ELSE '{RelationshipWay.Inward}' END + ");
        state.Text.Syntax($"elementId({edge})");
    }

    /// <summary><c>r2.`_gaO0` + '\u000010'</c>: the place in an order of one way, and which it is.</summary>
    public static void WriteWay(LoweringState state, Direction way, string edge, string order) =>
        state.Text.Property(edge, order).Syntax($@" + '\u0000{RelationshipWay.Of(way)}'");
}
