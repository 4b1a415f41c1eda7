using System.Collections.Immutable;

namespace GraphApi.Neo4j.Discovery;

/// <summary>A relationship type as the sample has it.</summary>
/// <param name="Name">Its name in the store.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Sampled">How many of them were looked at.</param>
/// <param name="Ends">From which labels to which they lead.</param>
/// <param name="Properties">What they carry, by name.</param>
/// <param name="HasParallel">Whether two of the sample join the same nodes in the same direction.</param>
internal sealed record SurveyedRelationship(
    string Name,
    long Count,
    long Sampled,
    ImmutableArray<(LabelSet From, LabelSet To)> Ends,
    ImmutableArray<SurveyedProperty> Properties,
    bool HasParallel);
