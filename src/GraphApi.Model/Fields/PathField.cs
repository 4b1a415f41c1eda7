using System.Collections.Immutable;

namespace GraphApi.Model.Fields;

/// <summary>A derived relationship along several steps: <c>@path(steps: ["&lt;PART_OF*0..", "&lt;ABOUT"])</c>. Each node stands once.</summary>
public sealed record PathField : TraversalField
{
    public required ImmutableArray<PathStep> Steps { get; init; }
}
