namespace GraphApi.Sqlite.Printing;

/// <summary>How a slot's value is written for a comparison.</summary>
internal enum ParameterForm
{
    /// <summary>As a column holds it.</summary>
    Value,

    /// <summary>The first stored form that a date-time of the same instant can have: <c>2022-03-29T11:30:00.000000000Z0000</c>.</summary>
    EarliestOfInstant,

    /// <summary>The last such form: <c>2022-03-29T11:30:00.000000000Z2160</c>.</summary>
    LatestOfInstant,

    /// <summary>A list of date-times as instants alone, without offsets.</summary>
    Instants,

    /// <summary>A bound of an order that is kept on relationships, as its column holds it: the values, then the place.</summary>
    RelationshipOrder,

    /// <summary>A bound of such an order where relationships are read either way, as its column holds it.</summary>
    RelationshipOrderWithoutWay,

    /// <summary>A bound of an order that is kept on nodes, as its column holds it: the values, then the key.</summary>
    NodeOrder,

    /// <summary>A place among relationships that are read either way as an index has it: see <see cref="GraphApi.Planning.Paging.RelationshipWay"/>.</summary>
    WithoutWay,

    /// <summary>A value as <see cref="GraphApi.Planning.Paging.OrderBound.Start"/>.</summary>
    OrderStart,

    /// <summary>A value as <see cref="GraphApi.Planning.Paging.OrderBound.End"/>.</summary>
    OrderEnd,

    /// <summary>A value as <see cref="GraphApi.Planning.Paging.OrderBound.PrefixEnd"/>.</summary>
    OrderPrefixEnd,

    /// <summary>A list of values as pairs of start and end.</summary>
    OrderRanges,

    /// <summary>The words of a search as the index of words takes them, by their starts: <c>"kyiv" * "oblast" *</c>.</summary>
    SearchIndex,

    /// <summary>The starts of words that a search asks for, as a list: see <see cref="GraphApi.Planning.Search.SearchQuery"/>.</summary>
    SearchStarts,

    /// <summary>The whole words.</summary>
    SearchWords,

    /// <summary>The whole field.</summary>
    SearchWhole,
}
