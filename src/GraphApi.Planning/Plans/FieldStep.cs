namespace GraphApi.Planning.Plans;

/// <summary>One field of the response and what it needs of the row.</summary>
public abstract record FieldStep
{
    public required ResponseName ResponseName { get; init; }

    public required SourceLocation Location { get; init; }

    public required bool IsNonNull { get; init; }

    /// <summary>How many columns the field takes of its parent's row: 0 or 1.</summary>
    public virtual int Columns => 1;
}
