namespace GraphApi.Planning.Plans.Filters;

/// <summary>A condition on a row. Two-valued: what compares with null is false unless it says otherwise.</summary>
public abstract record Filter;
