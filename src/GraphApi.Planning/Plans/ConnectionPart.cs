namespace GraphApi.Planning.Plans;

/// <summary>One field of a connection's selection set.</summary>
public abstract record ConnectionPart(ResponseName ResponseName)
{
    /// <summary>How many columns of the connection the part has for itself.</summary>
    public virtual int Columns => 0;
}
