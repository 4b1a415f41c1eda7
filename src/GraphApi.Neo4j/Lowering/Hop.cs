using GraphApi.Model.Fields;
using GraphApi.Model.Types;

namespace GraphApi.Neo4j.Lowering;

/// <summary>
/// One relationship walked from a node: its type, the direction, and the label to ask of what it leads to, where it may lead
/// elsewhere too.
/// </summary>
internal sealed record Hop(RelationshipType Relationship, Direction Direction, string? TargetLabel)
{
    public static Hop Of(RelationshipField field) =>
        new(field.Relationship, field.Direction, field.CoversRelationship ? null : Labels.Of(field.Target));

    public static Hop Of(PathStep step) => new(step.Relationship, step.Direction, null);

    /// <summary>The last step of a path. One that may stay where it is can also end on what the step before gave.</summary>
    public static Hop Of(PathStep step, CompositeType target)
    {
        var isCovered = step.Repetition != Repetition.ZeroOrMore && step.Relationship.TypesReached(step.Direction).All(target.Includes);
        return new(step.Relationship, step.Direction, isCovered ? null : Labels.Of(target));
    }
}
