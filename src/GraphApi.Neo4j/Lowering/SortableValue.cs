using GraphApi.Model.Fields;
using GraphApi.Model.Values;
using GraphApi.Neo4j.Printing;

namespace GraphApi.Neo4j.Lowering;

/// <summary>
/// Writes a value that rows are put in order by. In a graph that others wrote it may be of any type; what breaks the schema compares with
/// nothing, and so stands where null does: <c>CASE WHEN n1.`age` IS :: INTEGER NOT NULL THEN n1.`age` END</c>.
/// </summary>
internal static class SortableValue
{
    public static void Write(LoweringState state, ScalarField field, string variable)
    {
        if (state.Shape.IsOurs || field.Property.Length == 0)
        {
            state.Text.Stored(field, variable);
            return;
        }

        state.Text.Syntax("CASE WHEN ").Property(variable, field.Property).Syntax($" IS :: {StoredType.Of(field.Type.Kind)} NOT NULL");
        if (field.Type.Kind == ScalarKind.Float)
            state.Text.Syntax(" OR ").Property(variable, field.Property).Syntax(" IS :: INTEGER NOT NULL");
        state.Text.Syntax(" THEN ").Property(variable, field.Property).Syntax(" END");
    }
}
