using GraphApi.Model.Types;

namespace GraphApi.Model.Fields;

/// <summary>One step of a path: a relationship type, a direction and how often it is walked.</summary>
public sealed record PathStep(RelationshipType Relationship, Direction Direction, Repetition Repetition);
