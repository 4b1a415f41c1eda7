using GraphApi.Model.Types;
using GraphApi.Planning.Plans.Filters;

namespace GraphApi.Neo4j.Lowering;

/// <summary>
/// Writes what is asked of each type: a node is of one of them, and each asks its own. The server makes an AND of ORs of every condition,
/// which copies each term of an OR of ANDs, subqueries too, once more for each type; this is one already. Labels stand within a function, where
/// the server does not think of their indexes.
/// <para>
/// Example: <c>((coalesce(n1:`Document`, false) OR coalesce(n1:`Person`, false)) AND (NOT coalesce(n1:`Document`, false) OR n1.`title` = $p.v0)
/// AND (NOT coalesce(n1:`Person`, false) OR n1.`name` = $p.v1))</c>.
/// </para>
/// </summary>
internal static class TypesLowering
{
    public static void Write(LoweringState state, TypesFilter types, RowVariables row)
    {
        var clauses = new List<Action>();
        if (types.Entries.Length < types.Among.Length)
            clauses.Add(() => WriteAny(state, types, row.Node));
        var isOnly = types.Entries.Length == 1 && clauses.Count > 0;
        clauses.AddRange(types.Entries.Where(e => e.Term is not null).Select(e => (Action)(() => WriteEntry(state, e, row, isOnly))));
        FilterLowering.WriteAll(state, clauses, " AND ", FilterLowering.Always, write => write());
    }

    /// <summary>True where nodes of several types pass, each for reasons of its own.</summary>
    public static bool IsChoice(Filter filter) => IsChoice(filter, isAlternative: false);

    private static bool IsChoice(Filter filter, bool isAlternative) => filter switch
    {
        TypesFilter types => isAlternative || types.Entries.Length > 1,
        OrFilter or => or.Terms.Any(t => IsChoice(t, isAlternative: true)),
        AndFilter and => and.Terms.Any(t => IsChoice(t, isAlternative)),
        _ => false,
    };

    private static void WriteAny(LoweringState state, TypesFilter types, string node) =>
        FilterLowering.WriteAll(state, types.Entries, " OR ", FilterLowering.Never, entry => WriteIs(state, entry.Type, node));

    private static void WriteIs(LoweringState state, NodeType type, string node) =>
        state.Text.Syntax($"coalesce({node}").Labelled(type, state.Shape).Syntax(", false)");

    private static void WriteEntry(LoweringState state, TypeEntry entry, RowVariables row, bool isOnly)
    {
        if (!isOnly)
        {
            state.Text.Syntax("(NOT ");
            WriteIs(state, entry.Type, row.Node);
            state.Text.Syntax(" OR ");
        }

        FilterLowering.Write(state, entry.Term!, row);
        state.Text.Syntax(isOnly ? "" : ")");
    }
}
