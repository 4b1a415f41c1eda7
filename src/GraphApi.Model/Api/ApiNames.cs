using GraphApi.Model.Fields;
using GraphApi.Model.Types;
using GraphApi.Model.Values;

namespace GraphApi.Model.Api;

/// <summary>The names of the types that are generated from the model. One place, so that all who print or read them agree.</summary>
public static class ApiNames
{
    public const string Query = "Query";
    public const string Node = "Node";
    public const string Search = "Search";
    public const string SearchResult = "SearchResult";
    public const string SearchableType = "SearchableType";
    public const string SearchMatch = "SearchMatch";
    public const string PageInfo = "PageInfo";
    public const string SortDirection = "SortEnumType";
    public const string CountSort = "CountSortInput";
    public const string AggregateGroup = "AggregateGroup";
    public const string ValueGrouping = "ValueGrouping";
    public const string TimeGrouping = "TimeGrouping";
    public const string NodeGrouping = "NodeGrouping";

    /// <summary>The stem of a field's generated types: <c>PlaceClaims</c>.</summary>
    public static string Field(string declaringType, string field) => declaringType + Pascal(field);

    /// <summary>The stem of a root connection's types: <c>Places</c>.</summary>
    public static string Root(CompositeType type) => Pascal(type.PluralRoot);

    public static string Connection(string stem) => stem + "Connection";

    public static string Edge(string stem) => stem + "Edge";

    public static string Filter(string stem) => stem + "FilterInput";

    public static string Sort(string stem) => stem + "SortInput";

    public static string Aggregate(string stem) => stem + "Aggregate";

    public static string Group(string stem) => stem + "GroupInput";

    public static string ListFilter(string stem) => stem + "ListFilterInput";

    public static string OperationFilter(ScalarType type) => FilterStem(type) + "OperationFilterInput";

    public static string ListFilter(ScalarType type) => ListFilter(FilterStem(type));

    /// <summary>The filter of the nodes that a field leads to: with <c>edge</c> in it where the relationship has properties.</summary>
    public static string ElementFilter(TraversalField field) => Filter(HasEdge(field) ? field.ApiName : field.Target.Name);

    /// <summary>The order of the nodes that a field leads to.</summary>
    public static string ElementSort(TraversalField field) => Sort(HasEdge(field) ? field.ApiName : field.Target.Name);

    /// <summary>The aggregate of the nodes that a field leads to.</summary>
    public static string ElementAggregate(TraversalField field) => Aggregate(HasEdge(field) ? field.ApiName : field.Target.Name);

    /// <summary>What the nodes that a field leads to can be grouped by.</summary>
    public static string ElementGroup(TraversalField field) => Group(HasEdge(field) ? field.ApiName : field.Target.Name);

    /// <summary>The aggregate of one field's values; all enums share one.</summary>
    public static string FieldAggregate(ScalarType type) => Aggregate(type.Kind + "Field");

    internal static bool HasEdge(TraversalField field) => field is RelationshipField { Properties: not null };

    internal static string Pascal(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    private static string FilterStem(ScalarType type) => type.Enum?.Name ?? type.Kind.ToString();
}
