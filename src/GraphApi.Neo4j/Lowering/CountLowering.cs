using GraphApi.Model.Fields;
using GraphApi.Planning.Plans.Filters;

namespace GraphApi.Neo4j.Lowering;

/// <summary>
/// Writes how many rows a field to many has: relationships, or the nodes at the end of a path. A node knows how many relationships of
/// a type it has, if nothing is asked of the other ends: 3 hits against 80,006.
/// <para>Example: <c>COUNT { (n0)&lt;-[:`ABOUT`]-() }</c>.</para>
/// </summary>
internal static class CountLowering
{
    public static void Write(LoweringState state, TraversalField field, Filter? filter, string start)
    {
        switch (field)
        {
            case RelationshipField relationship: WriteRelationships(state, Hop.Of(relationship, state.Shape), filter, start); break;
            case PathField path: WriteEnds(state, path, filter, start); break;
            default: throw new NotSupportedException($"A {field.GetType().Name} leads nowhere.");
        }
    }

    private static void WriteRelationships(LoweringState state, Hop hop, Filter? filter, string start)
    {
        var isDegree = filter is null && hop.Target is null;
        var row = isDegree ? new RowVariables("", "") : new RowVariables(state.Variable("n"), state.Variable("r"));
        state.Text.Syntax(isDegree ? "COUNT { " : "COUNT { MATCH ");
        RelationshipScan.WritePattern(state, hop, start, row, repetition: "");
        FilterLowering.WriteWhere(state, filter, row);
        state.Text.Syntax(" }");
    }

    private static void WriteEnds(LoweringState state, PathField path, Filter? filter, string start)
    {
        state.Text.Syntax("COUNT { ");
        var end = PathWalk.WriteAll(state, path, start);
        FilterLowering.WriteWhere(state, filter, new RowVariables(end));
        state.Text.Syntax($" RETURN {end} }}");
    }
}
