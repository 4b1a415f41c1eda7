using GraphApi.Model.Types;
using GraphApi.Planning.Plans;

namespace GraphApi.Neo4j.Lowering;

/// <summary>
/// Writes the nodes of a list of keys, whose types stand in a list beside it: a list a type, of which at most one is not empty.
/// <para>
/// Example: <c>COLLECT { UNWIND range(0, size($p.v0) - 1) AS i1 WITH i1, COLLECT { WITH i1 WHERE $p.v1[i1] = 3 MATCH (n3:`Person`)
/// WHERE n3.`key` = $p.v0[i1] RETURN [3, n3.`name`] } AS c2 WITH i1, c2 ORDER BY i1 RETURN head(c2) }</c>.
/// </para>
/// </summary>
internal static class NodeListLowering
{
    public static void Write(LoweringState state, NodeListStep step)
    {
        var place = state.Variable("i");
        var lists = step.Types.Select(t => (Type: t, Variable: state.Variable("c"))).ToList();
        state.Text.Syntax("COLLECT { UNWIND range(0, size(").Parameter(step.KeysSlot).Syntax($") - 1) AS {place} WITH {place}");
        foreach (var (type, variable) in lists)
            WriteOfType(state, step, type, place, variable);
        var found = lists.Count == 0 ? "[]" : string.Join(" + ", lists.Select(l => l.Variable));
        state.Text.Syntax($" ORDER BY {place} RETURN head({found}) }}");
    }

    private static void WriteOfType(LoweringState state, NodeListStep step, NodeType type, string place, string variable)
    {
        var node = state.Variable("n");
        state.Text.Syntax($", COLLECT {{ WITH {place} WHERE ").Parameter(step.OrdinalsSlot).Syntax($"[{place}] = {type.Ordinal} MATCH ({node}");
        state.Text.Labelled(type, state.Shape).Syntax(") WHERE ").KeyOf(type, node).Syntax(" = ");
        state.Text.Parameter(step.KeysSlot).Syntax($"[{place}]");
        state.Return(() => SelectionLowering.WriteOne(state, step.Selection, type, node));
        state.Text.Syntax($" }} AS {variable}");
    }
}
