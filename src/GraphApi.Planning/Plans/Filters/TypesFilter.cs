using System.Collections.Immutable;
using GraphApi.Model.Types;

namespace GraphApi.Planning.Plans.Filters;

/// <summary>True where the row's node is of a type that has an entry, and as the entry asks.</summary>
/// <param name="Among">The types that the node can have.</param>
/// <param name="Entries">At most one for each of them.</param>
public sealed record TypesFilter(ImmutableArray<NodeType> Among, ImmutableArray<TypeEntry> Entries) : Filter
{
    /// <summary>Types without an entry have one that asks nothing, those with one the opposite or, where it asks nothing, none.</summary>
    public TypesFilter Opposite() => this with { Entries = [.. Among.Select(OppositeOf).OfType<TypeEntry>()] };

    private TypeEntry? OppositeOf(NodeType type)
    {
        if (Entries.FirstOrDefault(e => e.Type == type) is not { } entry)
            return new TypeEntry(type, null);
        return entry.Term is null ? null : entry with { Term = NotFilter.Of(entry.Term) };
    }
}
