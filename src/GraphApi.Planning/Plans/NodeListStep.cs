using GraphApi.Model.Types;

namespace GraphApi.Planning.Plans;

/// <summary>
/// The root <c>nodes(ids: [...])</c>. Column: a list with an element for each id, null or the node as a list of
/// <see cref="ObjectSelection"/>. Slots: the keys, and beside them the ordinals of their types; both are null for an id of no type.
/// </summary>
/// <remarks>The branches of the selection are those of the types that the ids name, which are part of the variables' shape.</remarks>
public sealed record NodeListStep(int KeysSlot, int OrdinalsSlot, ObjectSelection Selection) : FieldStep
{
    /// <summary>The types that the ids name.</summary>
    public IEnumerable<NodeType> Types => Selection.Branches.SelectMany(b => b.Types);
}
