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
        if (direction != Direction.Both)
        {
            state.Text.Property(edge, RelationshipColumns.Order(direction));
            return;
        }

        state.Text.Syntax($"CASE WHEN startNode({edge}) = {start} THEN ");
        WriteWay(state, Direction.Out, edge);
        state.Text.Syntax(" ELSE ");
        WriteWay(state, Direction.In, edge);
        state.Text.Syntax(" END");
    }

    /// <summary><c>r2.`_gaO0` + '\u000010'</c>: the order key of one way, and which it is.</summary>
    public static void WriteWay(LoweringState state, Direction way, string edge) =>
        state.Text.Property(edge, RelationshipColumns.Order(way)).Syntax($@" + '\u0000{RelationshipWay.Of(way)}'");
}
