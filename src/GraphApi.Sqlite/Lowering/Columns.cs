using System.Globalization;
using GraphApi.Sqlite.Printing;

namespace GraphApi.Sqlite.Lowering;

/// <summary>What a page of rows gives to the select around it, besides the properties of its edges.</summary>
internal static class Columns
{
    public static readonly Name Node = new("_gaNode");

    public static readonly Name Type = new("_gaType");

    public static readonly Name Sort = new("_gaSort");

    /// <summary>A value that rows are sorted by before their sort key.</summary>
    public static Name Term(int index) => new(string.Create(CultureInfo.InvariantCulture, $"_gaTerm{index}"));

    /// <summary>Where a walk began.</summary>
    public static readonly Name Start = new("_gaStart");

    /// <summary>How many rows there are of a value or key.</summary>
    public static readonly Name Count = new("_gaCount");

    /// <summary>A value that is counted or grouped by.</summary>
    public static Name Value(int place) => new($"_gaValue{place}");
}
