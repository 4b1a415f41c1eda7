namespace GraphApi.Model.Fields;

/// <summary>A field of a node type, an interface or a properties type.</summary>
public abstract record Field
{
    public required string Name { get; init; }

    public string? Description { get; init; }

    public string? DeprecationReason { get; init; }

    /// <summary>The outermost <c>!</c> of the declared type.</summary>
    public required bool IsNonNull { get; init; }
}
