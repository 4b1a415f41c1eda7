using GraphApi.Neo4j.Printing;
using GraphApi.Neo4j.Storage;
using GraphApi.Planning.Plans;
using GraphApi.Planning.Search;

namespace GraphApi.Neo4j.Lowering;

/// <summary>
/// Writes what a search finds, from the index of words. Which of its finds are members, and how well they fit, their texts tell.
/// <para>
/// Example: <c>CALL db.index.fulltext.queryNodes('_gaSearch', $p.v0.index) YIELD node AS n1 WHERE all(w3 IN $p.v0.starts WHERE ...)
/// WITH n1, CASE WHEN ... END + n1.`_gaSearchKey` AS k2 WHERE k2 > $p.v2 WITH n1, k2 ORDER BY k2 LIMIT $p.v1</c>.
/// </para>
/// </summary>
internal sealed class SearchRootLowering(LoweringState state, ConnectionStep step, SearchSource source)
    : SourceLowering(state, step, new RowVariables(state.Variable("n")))
{
    private readonly string _key = state.Variable("k");

    public override void WritePage()
    {
        WriteScan(Row.Node, _key, Bounds.Of(Window));
        WriteOrderAndLimit($"{Row.Node}, {_key}", WriteSortKey);
    }

    public override void WriteSortKey() => State.Text.Syntax(_key);

    public override void WriteTotal()
    {
        State.Text.Syntax("COUNT { ");
        State.Text.Syntax($" RETURN {WriteRows().Node} }}");
    }

    public override RowVariables WriteRows()
    {
        var row = new RowVariables(State.Variable("n"));
        WriteMembers(row.Node);
        return row;
    }

    public override void WriteProbe(Bounds bounds)
    {
        var node = State.Variable("n");
        WriteScan(node, State.Variable("k"), bounds);
        State.Text.Syntax($" RETURN {node}");
    }

    private void WriteScan(string node, string key, Bounds bounds)
    {
        WriteMembers(node);
        State.Text.Syntax($" WITH {node}, ");
        SearchLowering.WriteMatch(State, node, source.QuerySlot);
        State.Text.Syntax(" + ").Property(node, SearchText.KeyColumn).Syntax($" AS {key} WHERE ");
        bounds.Write(State.Text, () => State.Text.Syntax(key));
    }

    private void WriteMembers(string node)
    {
        SearchLowering.Require(State);
        State.Forms[source.QuerySlot] = ParameterForm.Search;
        State.Text.Syntax($"CALL db.index.fulltext.queryNodes('{SearchIndex.Name}', ").Parameter(source.QuerySlot)
            .Syntax($".index) YIELD node AS {node} WHERE ");
        SearchLowering.WriteHoldsAll(State, node, source.QuerySlot, "starts");
        if (source.TypesSlot is not { } types)
            return;
        State.Text.Syntax(" AND CASE");
        foreach (var type in source.Results.PossibleTypes)
            State.Text.Syntax($" WHEN {node}:").Identifier(Labels.Of(type)).Syntax($" THEN {type.Ordinal}");
        State.Text.Syntax(" END IN ").Parameter(types);
    }
}
