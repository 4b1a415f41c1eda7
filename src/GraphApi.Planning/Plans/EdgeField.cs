namespace GraphApi.Planning.Plans;

/// <summary>One field of an edge's selection set.</summary>
public abstract record EdgeField(ResponseName ResponseName)
{
    /// <summary>How many columns the field takes of the row.</summary>
    public virtual int Columns => 0;
}
