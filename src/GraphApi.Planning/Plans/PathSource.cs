using GraphApi.Model.Fields;
using GraphApi.Model.Types;
using GraphApi.Planning.Paging;

namespace GraphApi.Planning.Plans;

/// <summary>The nodes at the end of a path, each once.</summary>
public sealed record PathSource(PathField Field) : ConnectionSource
{
    public override CompositeType Target => Field.Target;

    /// <summary>
    /// Where the last step is one relationship without identity, its order key is the target's key alone: so each middle node
    /// can give its own first rows from an index, and the page is merged from those. One that is walked either way has two.
    /// </summary>
    public override SortKey SortKey =>
        Field.Steps[^1] is { Repetition: Repetition.Once, Direction: not Direction.Both, Relationship.Identity.IsEmpty: true }
            ? SortKey.RelationshipOrder
            : SortKey.NodeKey;
}
