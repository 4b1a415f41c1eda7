using GraphApi.Planning.Plans.Filters;

namespace GraphApi.Neo4j.Lowering;

/// <summary>
/// Writes a condition. Cypher has three truth values and the contract two: null counts as false, which WHERE, AND and OR see
/// to by themselves, and NOT where it is told.
/// <para>Example: <c>(n1.`kind` = $p.v0 OR NOT coalesce(n1.`text` CONTAINS $p.v1, false))</c>.</para>
/// </summary>
internal static class FilterLowering
{
    /// <summary>
    /// False, in words that the planner does not see through: it would drop what stands beside a plain <c>false</c>, the labels
    /// that index hints need among it.
    /// </summary>
    public const string Never = "$p IS NULL";
    public const string Always = "$p IS NOT NULL";

    public static void Write(LoweringState state, Filter filter, RowVariables row)
    {
        switch (filter)
        {
            case AndFilter and: WriteAll(state, and.Terms, " AND ", Always, t => Write(state, t, row)); break;
            case OrFilter or: WriteAll(state, or.Terms, " OR ", Never, t => Write(state, t, row)); break;
            case NotFilter not: WriteNot(state, not, row); break;
            case NullFilter isNull: WriteOperand(state, isNull.Operand, row, " IS NULL"); break;
            case ComparisonFilter comparison:
                ComparisonLowering.Write(state, comparison, () => WriteOperand(state, comparison.Operand, row, ""));
                break;
            case AnyElementFilter any: WriteAnyElement(state, any, row); break;
            case RelatedFilter related: WriteRelated(state, related, row); break;
            case TypesFilter types: TypesLowering.Write(state, types, row); break;
            case SearchFilter search: SearchLowering.WriteFilter(state, search, row.Node); break;
            case PathFilter path: WritePath(state, path, row); break;
            default: throw new NotSupportedException($"A {filter.GetType().Name} is no condition.");
        }
    }

    /// <summary><c> WHERE ...</c>, or nothing for no filter.</summary>
    public static void WriteWhere(LoweringState state, Filter? filter, RowVariables row)
    {
        if (filter is null)
            return;
        state.Text.Syntax(" WHERE ");
        Write(state, filter, row);
    }

    public static void WriteAll<T>(LoweringState state, IReadOnlyCollection<T> terms, string separator, string ifNone, Action<T> write)
    {
        state.Text.Syntax(terms.Count == 0 ? ifNone : "(");
        state.Separated(terms, separator, write);
        state.Text.Syntax(terms.Count == 0 ? "" : ")");
    }

    private static void WriteNot(LoweringState state, NotFilter not, RowVariables row)
    {
        state.Text.Syntax(not.Term.MayBeNull ? "NOT coalesce(" : "NOT ");
        Write(state, not.Term, row);
        state.Text.Syntax(not.Term.MayBeNull ? ", false)" : "");
    }

    private static void WriteAnyElement(LoweringState state, AnyElementFilter any, RowVariables row)
    {
        var element = state.Variable("e");
        state.Text.Syntax($"any({element} IN ");
        WriteOperand(state, any.Operand, row, " WHERE ");
        Write(state, any.Element, row with { Element = element });
        state.Text.Syntax(")");
    }

    /// <summary><c>EXISTS { MATCH (n1)-[r3:`CONTRADICTS`]->(n2) WHERE r3.`kind` = $p.v0 }</c>.</summary>
    private static void WriteRelated(LoweringState state, RelatedFilter related, RowVariables row)
    {
        var neighbour = new RowVariables(state.Variable("n"), state.Variable("r"));
        state.Text.Syntax("EXISTS { MATCH ");
        RelationshipScan.WritePattern(state, Hop.Of(related.Field, state.Shape), row.Node, neighbour, repetition: "");
        var isFirstOnly = !related.Field.IsList && related.Term is not null;
        // Of a to-one's several ends the first alone is shown, and so it alone is looked at: the WHERE behind the LIMIT sees no other.
        if (isFirstOnly)
            RelationshipPlace.WriteFirst(state, related.Field, row.Node, neighbour);
        WriteWhere(state, related.Term, neighbour);
        state.Text.Syntax(isFirstOnly ? $" RETURN {neighbour.Node} }}" : " }");
    }

    private static void WritePath(LoweringState state, PathFilter path, RowVariables row)
    {
        state.Text.Syntax("EXISTS { ");
        var end = PathWalk.WriteAll(state, path.Field, row.Node);
        WriteWhere(state, path.Term, new RowVariables(end));
        state.Text.Syntax($" RETURN {end} }}");
    }

    private static void WriteOperand(LoweringState state, FilterOperand operand, RowVariables row, string behind)
    {
        switch (operand)
        {
            case FieldOperand { Scope: FilterScope.Element }: state.Text.Syntax(row.Element!); break;
            case FieldOperand field: state.Text.Stored(field.Field, row.Of(field.Scope)); break;
            case CountOperand count: CountLowering.Write(state, count.Field, null, row.Node); break;
            default: throw new NotSupportedException($"A {operand.GetType().Name} is no value.");
        }

        state.Text.Syntax(behind);
    }
}
