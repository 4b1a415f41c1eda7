using System.Collections.Immutable;
using GraphApi.Model.Fields;
using GraphApi.Model.Values;
using GraphApi.Planning.Plans.Filters;
using GraphApi.Sqlite.Lowering.Scopes;
using GraphApi.Sqlite.Printing;
using GraphApi.Sqlite.Storage;

namespace GraphApi.Sqlite.Lowering;

/// <summary>Lowers conditions. SQL's null counts as false everywhere but below NOT, which therefore makes it false first.</summary>
internal sealed class FilterLowering(LoweringContext context)
{
    public Sql Lower(Filter filter, FilterRow row) => filter switch
    {
        AndFilter and => Terms(" AND ", $"1", and.Terms, row),
        OrFilter or => Terms(" OR ", $"0", or.Terms, row),
        NotFilter not => $"NOT coalesce({Lower(not.Term, row)}, 0)",
        NullFilter isNull => $"{Operand(isNull.Operand, row)} IS NULL",
        ComparisonFilter comparison => Compare(comparison, Operand(comparison.Operand, row)),
        AnyElementFilter any => AnyElement(any, row),
        RelatedFilter { Field.IsList: false, Term: not null } one => Exists(First(one.Field, row.Node.Id), one.Term),
        RelatedFilter related => Exists(context.Scans.Relationship(related.Field, row.Node.Id), related.Term),
        SearchFilter search => SearchLowering.Filter(context, search, row.Node),
        PathFilter path => Exists(context.Paths.Reached(path.Field, row.Node), path.Term),
        _ => throw new InvalidOperationException($"Unknown filter {filter.GetType().Name}."),
    };

    /// <summary>Comparison of a column with a slot; a date-time by its instant.</summary>
    public static Sql Equal(Sql operand, ScalarKind kind, int slot)
    {
        if (kind != ScalarKind.DateTime)
            return $"{operand} = {new Parameter(slot)}";
        var (first, last) = (new Parameter(slot, ParameterForm.EarliestOfInstant), new Parameter(slot, ParameterForm.LatestOfInstant));
        return $"{operand} BETWEEN {first} AND {last}";
    }

    private Sql Terms(string separator, Sql none, ImmutableArray<Filter> terms, FilterRow row) =>
        terms.IsEmpty ? none : $"({Sql.Chain(separator, terms.Select(t => Lower(t, row)).ToArray())})";

    private static Sql Operand(FilterOperand operand, FilterRow row) => operand.Scope switch
    {
        FilterScope.Node => row.Node.Value(operand.Field),
        FilterScope.Edge => row.Edge!.Value(operand.Field),
        _ => row.Element!,
    };

    private static Sql Compare(ComparisonFilter filter, Sql operand) => filter.Comparison switch
    {
        Comparison.Equal => Equal(operand, filter.Operand.Field.Type.Kind, filter.ValueSlot),
        Comparison.In => In(operand, filter.Operand.Field.Type.Kind, filter.ValueSlot),
        Comparison.Contains => $"instr({operand}, {new Parameter(filter.ValueSlot)}) > 0",
        _ => throw new InvalidOperationException($"Unknown comparison {filter.Comparison}."),
    };

    /// <summary>The list comes as JSON, so that the statement is the same for any length.</summary>
    private static Sql In(Sql operand, ScalarKind kind, int slot)
    {
        if (kind != ScalarKind.DateTime)
            return $"{operand} IN (SELECT value FROM json_each({new Parameter(slot)}))";
        var instants = new Parameter(slot, ParameterForm.Instants);
        return $"substr({operand}, 1, {StoredText.InstantLength}) IN (SELECT value FROM json_each({instants}))";
    }

    private Sql AnyElement(AnyElementFilter filter, FilterRow row)
    {
        var elements = context.Alias('j');
        var term = Lower(filter.Element, row with { Element = $"{elements}.value" });
        return $"EXISTS (SELECT 1 FROM json_each({Operand(filter.Operand, row)}) AS {elements} WHERE {term})";
    }

    /// <summary>Of a to-one's several ends the first alone is shown, and so it alone is looked at.</summary>
    private Scan First(RelationshipField field, Sql anchor)
    {
        var (scan, first) = (context.Scans.Relationship(field, anchor), context.Scans.Relationship(field, anchor));
        Sql isFirst = $"{scan.Edge!.Alias}.{OwnColumns.Id} = (SELECT {first.Edge!.Alias}.{OwnColumns.Id} "
            + $"{context.Scans.FromWhere(first, null, [], usesNode: false)} ORDER BY {first.Sort} LIMIT 1)";
        return scan with { Where = [.. scan.Where, isFirst] };
    }

    private Sql Exists(Scan scan, Filter? term) => $"EXISTS (SELECT 1 {context.Scans.FromWhere(scan, term, [], usesNode: false)})";
}
