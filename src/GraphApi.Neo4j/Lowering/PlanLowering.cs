using System.Collections.Immutable;
using GraphApi.Neo4j.Storage;
using GraphApi.Planning.Plans;

namespace GraphApi.Neo4j.Lowering;

/// <summary>
/// Writes a plan as one Cypher statement that answers with one row. Roots are collected first and put together then, so that the
/// row is there when a root finds nothing, and the server shows one plan of it all.
/// <para>
/// Example: <c>WITH COLLECT { MATCH (n0:`Place`) WHERE n0.`key` = $p.v0 RETURN [n0.`name`] } AS c1 RETURN [head(c1)] AS row</c>.
/// </para>
/// </summary>
internal static class PlanLowering
{
    public static Neo4jStatement Lower(OperationPlan plan, StoreShape shape)
    {
        var state = new LoweringState(shape);
        var roots = plan.Roots.Where(r => r.Columns > 0).Select(r => (Step: r, Variable: state.Variable("c"))).ToList();
        if (roots.Count > 0)
            state.Text.Syntax("WITH ");
        state.Separated(roots, ", ", root => WriteRoot(state, root.Step, root.Variable));
        state.Text.Syntax(roots.Count > 0 ? " RETURN [" : "RETURN [");
        state.Separated(roots, ", ", root => state.Text.Syntax(root.Step is LookupStep ? $"head({root.Variable})" : root.Variable));
        state.Text.Syntax("] AS row");
        return new Neo4jStatement(state.Text.ToString(), state.Forms.ToImmutableDictionary(), [.. state.Bounds]);
    }

    private static void WriteRoot(LoweringState state, FieldStep root, string variable)
    {
        switch (root)
        {
            case LookupStep step: LookupLowering.Write(state, step); break;
            case NodeListStep step: NodeListLowering.Write(state, step); break;
            case ConnectionStep step: ConnectionLowering.Write(state, step, parent: null); break;
            default: throw new NotSupportedException($"A {root.GetType().Name} is no root.");
        }

        state.Text.Syntax($" AS {variable}");
    }
}
