using GraphApi.Model.Fields;
using GraphApi.Model.Types;
using GraphApi.Neo4j.Printing;
using GraphApi.Planning.Plans.Aggregates;

namespace GraphApi.Neo4j.Lowering;

/// <summary>
/// Writes how many rows there are of each key, null first where they are as many.
/// <para>
/// Example: <c>COLLECT { MATCH (n0)&lt;-[r2:`ABOUT`]-(n1) WITH n1.`kind` AS v3, count(*) AS t4
/// ORDER BY t4 DESC, v3 IS NOT NULL, v3 LIMIT $p.v0 RETURN [v3, t4] }</c>.
/// </para>
/// </summary>
internal sealed class GroupLowering(LoweringState state, CompositeType target, SourceLowering source)
{
    public static void Write(LoweringState state, GroupsPart part, CompositeType target, SourceLowering source) =>
        state.Aside(() => new GroupLowering(state, target, source).Write(part));

    private void Write(GroupsPart part)
    {
        state.Text.Syntax("COLLECT { ");
        var row = source.WriteRows();
        var keys = part.Keys.Select(k => (Key: k, Variable: WriteNeighbours(k, row))).ToList();
        var count = state.Variable("t");
        state.Text.Syntax(" WITH ");
        state.Separated(keys, ", ", k => WriteKey(k.Key, k.Variable, row));
        state.Text.Syntax($", count(*) AS {count} ORDER BY {count} DESC");
        foreach (var (_, variable) in keys)
            state.Text.Syntax($", {variable} IS NOT NULL, {variable}");
        state.Text.Syntax(" LIMIT ").Parameter(part.LimitSlot);
        state.Text.Syntax($" RETURN [{string.Join(", ", keys.Select(k => k.Variable).Append(count))}] }}");
    }

    /// <summary>
    /// <c> WITH *, COLLECT { MATCH (n1)&lt;-[r5:`MADE`]-(n6) RETURN DISTINCT n6.`key` } AS c7
    /// UNWIND CASE WHEN size(c7) = 0 THEN [null] ELSE c7 END AS v8</c>: a row for each of them, and one if there is none.
    /// </summary>
    private string WriteNeighbours(GroupKey key, RowVariables row)
    {
        var value = state.Variable("v");
        if (key is not NeighbourKey neighbours)
            return value;
        var list = state.Variable("c");
        state.Text.Syntax(" WITH *, COLLECT { ");
        var end = WriteEnds(neighbours.Field, row.Node);
        state.Text.Syntax(" RETURN DISTINCT ");
        new Parent(end, neighbours.Field.Target.PossibleTypes).WriteKey(state.Text, state.Shape);
        state.Text.Syntax($" }} AS {list} UNWIND CASE WHEN size({list}) = 0 THEN [null] ELSE {list} END AS {value}");
        return value;
    }

    private string WriteEnds(TraversalField field, string start)
    {
        if (field is PathField path)
            return PathWalk.WriteAll(state, path, start);
        var relationship = (RelationshipField)field;
        if (!relationship.IsList)
            return ToOneLowering.WriteFirst(state, relationship, new Parent(start, target.PossibleTypes)).Node;
        var row = new RowVariables(state.Variable("n"), state.Variable("r"));
        state.Text.Syntax("MATCH ");
        RelationshipScan.WritePattern(state, Hop.Of(relationship, state.Shape), start, row, repetition: "");
        return row.Node;
    }

    private void WriteKey(GroupKey key, string variable, RowVariables row)
    {
        if (key is ValueKey value)
        {
            WritePart(value, row);
            state.Text.Syntax(" AS ");
        }

        state.Text.Syntax(variable);
    }

    /// <summary>
    /// <c>CASE WHEN n1.`saidFrom` IS :: ZONED DATETIME NOT NULL THEN substring(toString(date(n1.`saidFrom`)), 0, 7) ELSE n1.`saidFrom` END</c>:
    /// the day is that of the stored offset; a value of another type would end the statement, and is told as it is.
    /// </summary>
    private void WritePart(ValueKey key, RowVariables row)
    {
        if (key.Part == DatePart.Whole)
        {
            AggregateLowering.WriteValue(state, key.Of, row);
            return;
        }

        var type = StoredType.Of(key.Of.Field.Type.Kind);
        var length = DatePartText.LengthOf(key.Part);
        state.Text.Syntax("CASE WHEN ");
        AggregateLowering.WriteValue(state, key.Of, row);
        state.Text.Syntax($" IS :: {type} NOT NULL THEN substring(toString(date(");
        AggregateLowering.WriteValue(state, key.Of, row);
        state.Text.Syntax($")), 0, {length}) ELSE ");
        AggregateLowering.WriteValue(state, key.Of, row);
        state.Text.Syntax(" END");
    }
}
