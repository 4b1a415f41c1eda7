using System.Collections.Immutable;
using GraphApi.Model.Fields;
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
        NotFilter { Term.MayBeNull: true } not => $"NOT coalesce({Lower(not.Term, row)}, 0)",
        NotFilter not => $"NOT {Lower(not.Term, row)}",
        NullFilter isNull => $"{Operand(isNull.Operand, row)} IS NULL",
        ComparisonFilter comparison => ComparisonLowering.Lower(comparison, Operand(comparison.Operand, row)),
        AnyElementFilter any => AnyElement(any, row),
        RelatedFilter { Field.IsList: false, Term: not null } one => Exists(First(one.Field, row.Node.Id), one.Term),
        RelatedFilter related => Exists(Reached(related.Field, row.Node), related.Term),
        PathFilter path => Exists(Reached(path.Field, row.Node), path.Term),
        TypesFilter types => Chain(" OR ", $"0", [.. types.Entries.Select(e => OfType(e, row))]),
        SearchFilter search => SearchLowering.Filter(context, search, row.Node),
        _ => throw new InvalidOperationException($"Unknown filter {filter.GetType().Name}."),
    };

    private Sql Terms(string separator, Sql none, ImmutableArray<Filter> terms, FilterRow row) =>
        Chain(separator, none, [.. terms.Select(t => Lower(t, row))]);

    private static Sql Chain(string separator, Sql none, Sql[] terms) => terms.Length == 0 ? none : $"({Sql.Chain(separator, terms)})";

    private Sql Operand(FilterOperand operand, FilterRow row) => operand switch
    {
        FieldOperand { Scope: FilterScope.Node } node => row.Node.Value(node.Field),
        FieldOperand { Scope: FilterScope.Edge } edge => row.Edge!.Value(edge.Field),
        FieldOperand => row.Element!,
        CountOperand count => context.Scans.Count(Reached(count.Field, row.Node), null),
        _ => throw new InvalidOperationException($"Unknown operand {operand.GetType().Name}."),
    };

    private Scan Reached(TraversalField field, NodeScope node) => field switch
    {
        RelationshipField relationship => context.Scans.Relationship(relationship, node.Id),
        PathField path => context.Paths.Reached(path, node),
        _ => throw new InvalidOperationException($"Unknown field {field.GetType().Name}."),
    };

    /// <summary><c>(SELECT count(*) FROM "relationship_ABOUT" AS "e1" WHERE "e1"."_gaDst" = "n0"."_gaId")</c>.</summary>
    private Sql AnyElement(AnyElementFilter filter, FilterRow row)
    {
        var elements = context.Alias('j');
        var term = Lower(filter.Element, row with { Element = $"{elements}.value" });
        return $"EXISTS (SELECT 1 FROM json_each({Operand(filter.Operand, row)}) AS {elements} WHERE {term})";
    }

    /// <summary>
    /// A node has its number among all types, so who finds it in the type's table has found its type too:
    /// <c>EXISTS (SELECT 1 FROM "node_Person" AS "n3" WHERE "n3"."_gaId" = "e1"."_gaDst" AND "n3"."name" = ?1)</c>.
    /// </summary>
    private Sql OfType(TypeEntry entry, FilterRow row)
    {
        var table = context.Layout.Of(entry.Type);
        if (entry.Term is null)
            return $"{row.Node.TypeNumber} = {table.Number}";
        var node = new TableNode(table, context.Alias('n'));
        var condition = Lower(entry.Term, row with { Node = node });
        return $"EXISTS (SELECT 1 FROM {node.Table.Name} AS {node.Alias} WHERE {node.Id} = {row.Node.Id} AND {condition})";
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
