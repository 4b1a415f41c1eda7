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

    /// <summary>The stem of a field's generated types: <c>PlaceClaims</c>.</summary>
    public static string Field(string declaringType, string field) => declaringType + Pascal(field);

    /// <summary>The stem of a root connection's types: <c>Places</c>.</summary>
    public static string Root(CompositeType type) => Pascal(type.PluralRoot);

    public static string Connection(string stem) => stem + "Connection";

    public static string Edge(string stem) => stem + "Edge";

    public static string Filter(string stem) => stem + "FilterInput";

    public static string Sort(string stem) => stem + "SortInput";

    public static string ListFilter(string stem) => stem + "ListFilterInput";

    public static string OperationFilter(ScalarType type) => FilterStem(type) + "OperationFilterInput";

    public static string ListFilter(ScalarType type) => ListFilter(FilterStem(type));

    /// <summary>The filter of the nodes that a field leads to: with <c>edge</c> in it where the relationship has properties.</summary>
    public static string ElementFilter(TraversalField field) => Filter(HasEdge(field) ? field.ApiName : field.Target.Name);

    /// <summary>The order of the nodes that a field leads to.</summary>
    public static string ElementSort(TraversalField field) => Sort(HasEdge(field) ? field.ApiName : field.Target.Name);

    internal static bool HasEdge(TraversalField field) => field is RelationshipField { Properties: not null };

    internal static string Pascal(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    private static string FilterStem(ScalarType type) => type.Enum?.Name ?? type.Kind.ToString();
}
