using System.Collections.Immutable;
using GraphApi.Sqlite.Printing;

namespace GraphApi.Sqlite.Lowering.Scopes;

/// <summary>Rows of nodes before filter and page: FROM and WHERE of a select, and what of a row is what.</summary>
internal sealed record Scan
{
    public required Sql From { get; init; }

    /// <summary>
    /// The scans that the rows are merged from, into what <see cref="From"/> names; none where the rows are its own. The filter is asked in
    /// each, where a row's values are at hand.
    /// </summary>
    public ImmutableArray<Scan> Parts { get; init; } = [];

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
