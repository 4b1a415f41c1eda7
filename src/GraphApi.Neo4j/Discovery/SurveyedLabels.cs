using System.Collections.Immutable;

namespace GraphApi.Neo4j.Discovery;

/// <summary>The nodes with certain labels, which become a type.</summary>
/// <param name="Labels">The labels, the finding one first.</param>
/// <param name="Nodes">How many there are.</param>
/// <param name="Sampled">How many of them were looked at.</param>
/// <param name="Properties">What they carry, by name.</param>
/// <param name="Unique">The properties that are always there and unique: by a constraint, or those named key or id by the values of all nodes.</param>
internal sealed record SurveyedLabels(
    ImmutableArray<string> Labels,
    long Nodes,
    long Sampled,
    ImmutableArray<SurveyedProperty> Properties,
    ImmutableArray<string> Unique)
{
    public bool IsWhole => Sampled == Nodes;
}
