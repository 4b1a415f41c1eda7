using GraphApi.Model.Types;
using GraphApi.Planning.Plans;

namespace GraphApi.Neo4j.Lowering;

/// <summary>
/// Writes what is asked of a node. Where all types of an interface are asked the same, the type's ordinal alone depends on the
/// type, so that what is nested is written, and planned, once.
/// <para>Example: <c>[CASE WHEN n1:`Person` THEN 3 WHEN n1:`Organization` THEN 2 END, n1.`name`]</c>.</para>
/// </summary>
internal static class SelectionLowering
{
    /// <summary>The node among the columns of a connection's row: flat, or of an interface as a list.</summary>
    public static void WriteInRow(LoweringState state, ObjectSelection selection, string node)
    {
        if (selection.IsPolymorphic)
            WriteList(state, selection, node);
        else
            WriteFields(state, selection.Branches[0], node);
    }

    /// <summary>The node as a list of its own.</summary>
    public static void WriteList(LoweringState state, ObjectSelection selection, string node)
    {
        switch (selection)
        {
            case { IsPolymorphic: false }: WriteBranch(state, selection, selection.Branches[0], node); break;
            case { Branches.Length: 1 }: WriteBranch(state, selection, selection.Branches[0], node); break;
            default: WriteBranches(state, selection, node); break;
        }
    }

    /// <summary>A node of several possible types whose type is known, as a list of its own.</summary>
    public static void WriteOne(LoweringState state, ObjectSelection selection, NodeType type, string node) =>
        WriteBranch(state, selection, selection.BranchOf(type) with { Types = [type] }, node);

    private static void WriteBranches(LoweringState state, ObjectSelection selection, string node)
    {
        if (selection.Branches.Any(b => b.Fields.Any(f => f is ToOneStep or ConnectionStep)))
            WriteCollectedBranches(state, selection, node);
        else
            WriteCase(state, selection, node);
    }

    /// <summary>
    /// <c>head(c3 + c4)</c>, where <c>c3</c> is <c>COLLECT { MATCH (n1) WHERE n1:`Person` RETURN [3, ...] }</c>: a list a branch, of which
    /// one is not empty.
    /// </summary>
    private static void WriteCollectedBranches(LoweringState state, ObjectSelection selection, string node)
    {
        state.Text.Syntax("head(");
        state.Separated(selection.Branches, " + ", branch => state.Aside(() =>
        {
            state.Text.Syntax($"COLLECT {{ MATCH ({node}) WHERE ");
            WriteCondition(state, branch, node);
            state.Return(() => WriteBranch(state, selection, branch, node));
            state.Text.Syntax(" }");
        }));
        state.Text.Syntax(")");
    }

    private static void WriteCondition(LoweringState state, SelectionBranch branch, string node) =>
        state.Separated(branch.Types, " OR ", type => state.Text.Syntax(node).Labelled(type, state.Shape));

    private static void WriteCase(LoweringState state, ObjectSelection selection, string node)
    {
        state.Text.Syntax("CASE");
        foreach (var branch in selection.Branches)
        {
            state.Text.Syntax(" WHEN ");
            WriteCondition(state, branch, node);
            state.Text.Syntax(" THEN ");
            WriteBranch(state, selection, branch, node);
        }

        state.Text.Syntax(" END");
    }

    private static void WriteBranch(LoweringState state, ObjectSelection selection, SelectionBranch branch, string node)
    {
        state.Text.Syntax("[");
        if (selection.IsPolymorphic)
            WriteOrdinal(state, branch, node);
        if (selection.IsPolymorphic && branch.Columns > 0)
            state.Text.Syntax(", ");
        WriteFields(state, branch, node);
        state.Text.Syntax("]");
    }

    private static void WriteOrdinal(LoweringState state, SelectionBranch branch, string node)
    {
        if (branch.Types.Length == 1)
        {
            state.Text.Syntax($"{branch.Types[0].Ordinal}");
            return;
        }

        state.Text.Syntax("CASE");
        foreach (var type in branch.Types)
            state.Text.Syntax($" WHEN {node}").Labelled(type, state.Shape).Syntax($" THEN {type.Ordinal}");
        state.Text.Syntax(" END");
    }

    private static void WriteFields(LoweringState state, SelectionBranch branch, string node) =>
        state.Separated(branch.Fields.Where(f => f.Columns > 0), ", ", field => WriteField(state, field, new Parent(node, branch.Types)));

    private static void WriteField(LoweringState state, FieldStep field, Parent parent)
    {
        switch (field)
        {
            case ScalarStep step: state.Text.Property(parent.Node, step.Field.Property); break;
            case GlobalIdStep: parent.WriteKey(state.Text, state.Shape); break;
            case ToOneStep step: ToOneLowering.Write(state, step, parent); break;
            case ConnectionStep step: ConnectionLowering.Write(state, step, parent); break;
            default: throw new NotSupportedException($"A {field.GetType().Name} is no field of a node.");
        }
    }
}
