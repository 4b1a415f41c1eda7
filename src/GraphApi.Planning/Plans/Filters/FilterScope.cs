namespace GraphApi.Planning.Plans.Filters;

/// <summary>Whose value it is.</summary>
public enum FilterScope
{
    /// <summary>The row's node.</summary>
    Node,

    /// <summary>The relationship that the row came over.</summary>
    Edge,

    /// <summary>The element of the list that an <see cref="AnyElementFilter"/> looks at.</summary>
    Element,
}
