namespace GraphApi.Planning.Binding;

/// <summary>What an operation may ask for.</summary>
public sealed record BindingLimits
{
    /// <summary>The page size where neither <c>first</c> nor <c>last</c> is given.</summary>
    public int DefaultPageSize { get; init; } = 10;

    public int MaxPageSize { get; init; } = 50;

    /// <summary>How many ids <c>nodes</c> takes.</summary>
    public int MaxIds { get; init; } = 100;

    /// <summary>How many values a group's key may be made of.</summary>
    public int MaxGroupEntries { get; init; } = 4;

    /// <summary>How many fields may stand within one another.</summary>
    public int MaxDepth { get; init; } = 16;

    /// <summary>How many fields nodes may be asked for, fragments spread, once for each type that a node can have.</summary>
    public int MaxFields { get; init; } = 20_000;

    /// <summary>How many relationships a filter may go along one after the other.</summary>
    public int MaxFilterDepth { get; init; } = 20;

    /// <summary>How many conditions the filters of an operation may have together.</summary>
    public int MaxConditions { get; init; } = 5_000;

    /// <summary>How many values a list may have that something is compared with.</summary>
    public int MaxListValues { get; init; } = 10_000;

    /// <summary>See <see cref="Stores.IGraphStore.OrdersByValues"/>.</summary>
    public bool OrdersByValues { get; init; }

    /// <summary>How many connections an operation may have.</summary>
    public int MaxConnections { get; init; } = int.MaxValue;
}
