namespace GraphApi.Neo4j.Printing;

/// <summary>How a slot's value is written for a comparison.</summary>
internal enum ParameterForm
{
    /// <summary>As a property holds it.</summary>
    Value,

    /// <summary>
    /// A date-time to compare with by instant: <c>[the instant at -18:00, the instant at +18:00]</c>; of a list, such a pair for each.
    /// </summary>
    Instants,

    /// <summary>A key as <see cref="GraphApi.Planning.Paging.OrderKey"/> writes it, to compare with what is stored so.</summary>
    OrderKey,

    /// <summary>
    /// A place among relationships that are read either way: the list of it as an index has it, and it as a whole: see
    /// <see cref="GraphApi.Planning.Paging.RelationshipWay"/>.
    /// </summary>
    PlaceWithWay,

    /// <summary>A text to compare with by code point: see <see cref="Lowering.TextComparison"/>.</summary>
    OrderedText,

    /// <summary>A search, as a map of its forms: see <see cref="Lowering.SearchLowering"/>.</summary>
    Search,

    /// <summary>A bound of an order that is kept on relationships, as its property holds it: the values, then the place.</summary>
    RelationshipOrder,

    /// <summary>A bound of such an order where relationships are read either way: the list of it as a property holds it, and it as a whole.</summary>
    RelationshipOrderWithWay,

    /// <summary>A bound of an order that is kept on nodes, as its property holds it: the values, then the key.</summary>
    NodeOrder,

    /// <summary>A bound of an order with terms: the list of its values, each text among them as <see cref="OrderedText"/>.</summary>
    Components,
}
