namespace GraphApi.Execution.Export.Reading;

/// <summary>How much is read at once.</summary>
/// <param name="Neighbours">Of each node on each route.</param>
internal sealed record PageSize(int Nodes, int Neighbours)
{
    /// <summary>Of most graphs some hundred kilobytes.</summary>
    public static PageSize Usual { get; } = new(Nodes: 1000, Neighbours: 100);

    /// <summary>Of a node with many neighbours, once it is alone.</summary>
    public static PageSize Alone { get; } = new(Nodes: 1, Neighbours: 5000);

    /// <summary>Half as much; null where there is no less.</summary>
    public PageSize? Halved => this switch
    {
        { Nodes: > 1 } => this with { Nodes = Nodes / 2 },
        { Neighbours: > 1 } => this with { Neighbours = Neighbours / 2 },
        _ => null,
    };
}
