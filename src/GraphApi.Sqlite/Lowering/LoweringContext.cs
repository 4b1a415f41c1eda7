using System.Globalization;
using GraphApi.Sqlite.Printing;
using GraphApi.Sqlite.Storage;

namespace GraphApi.Sqlite.Lowering;

/// <summary>What the parts of one lowering share: the layout, each other, and the count of aliases.</summary>
internal sealed class LoweringContext
{
    private int _aliases;

    public LoweringContext(StoreLayout layout)
    {
        Layout = layout;
        Lookups = new LookupLowering(this);
        Connections = new ConnectionLowering(this);
        Selections = new SelectionLowering(this);
        Filters = new FilterLowering(this);
        Scans = new ScanLowering(this);
        Pages = new PageLowering(this);
        Paths = new PathLowering(this);
        Undirected = new UndirectedLowering(this);
        Sorts = new SortLowering(this);
        Aggregates = new AggregateLowering(this);
        Groups = new GroupLowering(this);
    }

    public StoreLayout Layout { get; }

    public LookupLowering Lookups { get; }

    public ConnectionLowering Connections { get; }

    public SelectionLowering Selections { get; }

    public FilterLowering Filters { get; }

    public ScanLowering Scans { get; }

    public PageLowering Pages { get; }

    public PathLowering Paths { get; }

    public UndirectedLowering Undirected { get; }

    public SortLowering Sorts { get; }

    public AggregateLowering Aggregates { get; }

    public GroupLowering Groups { get; }

    /// <summary>An alias that no other part of the statement has: <c>n1</c>, <c>e2</c>.</summary>
    public Name Alias(char first) => new(string.Create(CultureInfo.InvariantCulture, $"{first}{++_aliases}"));
}
