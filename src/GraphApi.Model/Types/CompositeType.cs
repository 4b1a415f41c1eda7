using System.Collections.Immutable;

namespace GraphApi.Model.Types;

/// <summary>What a relationship or a root field can lead to: a node type, or an interface or union of node types.</summary>
public abstract class CompositeType
{
    public required string Name { get; init; }

    public string? Description { get; init; }

    /// <summary>The root field of one: <c>place</c>. The root field of many is <see cref="PluralRoot"/>.</summary>
    public required string SingleRoot { get; init; }

    /// <summary>The root field of many, and the name of the list in seed files: <c>places</c>.</summary>
    public required string PluralRoot { get; init; }

    /// <summary>The node types that a value can have, by name; for a node type itself alone.</summary>
    public abstract ImmutableArray<NodeType> PossibleTypes { get; }

    /// <summary>The key's property; all possible types share it.</summary>
    public string KeyProperty => PossibleTypes[0].Key.Property;

    /// <summary>True where all that it can be is found by words.</summary>
    public bool IsSearchable => PossibleTypes.Length > 0 && PossibleTypes.All(t => t.SearchFields.Any());

    public bool Includes(NodeType type) => PossibleTypes.Contains(type);

    public override string ToString() => Name;
}
