using GraphApi.Model.Fields;
using GraphApi.Model.Types;

namespace GraphApi.Neo4j.Lowering;

/// <summary>
/// One relationship walked from a node: its type, the direction, and the type to ask of what it leads to, where it may lead
/// elsewhere too: in a graph that others wrote that is always so.
/// </summary>
internal sealed record Hop(RelationshipType Relationship, Direction Direction, CompositeType? Target)
{
    public static Hop Of(RelationshipField field, StoreShape shape) =>
        new(field.Relationship, field.Direction, field.CoversRelationship && shape.IsOurs ? null : field.Target);

    public static Hop Of(PathStep step) => new(step.Relationship, step.Direction, null);

    /// <summary>The last step of a path. One that may stay where it is can also end on what the step before gave.</summary>
    public static Hop Of(PathStep step, CompositeType target, StoreShape shape)
    {
        var isCovered = shape.IsOurs && step.Repetition != Repetition.ZeroOrMore && step.Relationship.TypesReached(step.Direction).All(target.Includes);
        return new(step.Relationship, step.Direction, isCovered ? null : target);
    }
}
