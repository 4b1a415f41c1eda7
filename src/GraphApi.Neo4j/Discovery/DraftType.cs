using System.Collections.Immutable;

namespace GraphApi.Neo4j.Discovery;

/// <summary>A type of a schema in the making: nodes with certain labels, or what relationships carry.</summary>
internal sealed class DraftType(string name, ImmutableArray<string> labels)
{
    public string Name { get; set; } = name;

    public List<DraftField> Fields { get; } = [];

    /// <summary>What a reader should know, above the type.</summary>
    public List<string> Remarks { get; } = [];

    /// <summary>The type's first line.</summary>
    public string Text()
    {
        if (labels.IsEmpty)
            return $"type {Name} @relationshipProperties {{";
        var names = labels is [var only] && only == Name ? "" : $"(labels: [{string.Join(", ", labels.Select(StoredName.Quote))}])";
        return $"type {Name} @node{names} {{";
    }
}
