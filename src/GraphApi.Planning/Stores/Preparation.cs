using System.Collections.Immutable;

namespace GraphApi.Planning.Stores;

/// <summary>What would make a graph that others wrote, or go on writing, as quick to read as one that an import filled.</summary>
/// <param name="Obstacles">What does not fit the schema and so cannot be prepared; where there is any, there are no steps.</param>
/// <param name="Steps">What is to be done, in this order. Each may be cut short: what it wrote is kept, and running it again goes on.</param>
public sealed record Preparation(ImmutableArray<StoreFinding> Obstacles, ImmutableArray<PreparationStep> Steps)
{
    /// <summary>There is nothing to do.</summary>
    public static Preparation None { get; } = new([], []);
}
