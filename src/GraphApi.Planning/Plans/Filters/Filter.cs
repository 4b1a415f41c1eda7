namespace GraphApi.Planning.Plans.Filters;

/// <summary>A condition on a row. Two-valued: what compares with null is false unless it says otherwise.</summary>
public abstract record Filter
{
    /// <summary>True where a store may come to null, which counts as false, also below a not.</summary>
    public virtual bool MayBeNull => false;
}
