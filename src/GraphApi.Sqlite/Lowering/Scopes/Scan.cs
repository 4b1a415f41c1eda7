using System.Collections.Immutable;
using GraphApi.Sqlite.Printing;

namespace GraphApi.Sqlite.Lowering.Scopes;

/// <summary>Rows of nodes before filter and page: FROM and WHERE of a select, and what of a row is what.</summary>
internal sealed record Scan
{
    public required Sql From { get; init; }

    public ImmutableArray<Sql> Where { get; init; } = [];

    public required NodeScope Node { get; init; }

    /// <summary>What brings the node's table into FROM; empty where its values are at hand.</summary>
    public Sql Join { get; init; } = Sql.Empty;

    public required Sql Sort { get; init; }

    /// <summary>True where the sort key is a value of the node.</summary>
    public bool SortsByNode { get; init; }

    public EdgeScope? Edge { get; init; }

    public Sql Count { get; init; } = $"count(*)";
}
