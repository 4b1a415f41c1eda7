using GraphApi.Model.Fields;

namespace GraphApi.Planning.Plans;

/// <summary>
/// A relationship to at most one node. Column: null, or the node as a list (see <see cref="ObjectSelection"/>).
/// Of several ends the first by <see cref="Paging.RelationshipColumns.Order"/> counts.
/// </summary>
public sealed record ToOneStep(RelationshipField Field, ObjectSelection Selection) : FieldStep;
