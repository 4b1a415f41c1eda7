using GraphApi.Model.Fields;
using GraphApi.Planning.Paging;
using GraphApi.Sqlite.Printing;

namespace GraphApi.Sqlite.Storage;

/// <summary>The columns that tables have besides properties, under the reserved prefix.</summary>
internal static class OwnColumns
{
    public const string Prefix = "_ga";

    /// <summary>A node's or relationship's number in the file. Nodes are numbered across all types.</summary>
    public static readonly Name Id = new("_gaId");

    /// <summary>The number of a node's type in the file.</summary>
    public static readonly Name Type = new("_gaType");

    public static readonly Name Key = new("_gaKey");

    public static readonly Name Source = new("_gaSrc");

    public static readonly Name SourceType = new("_gaSrcType");

    public static readonly Name Target = new("_gaDst");

    public static readonly Name TargetType = new("_gaDstType");

    public static readonly Name OrderFromStart = new(RelationshipColumns.OrderFromStart);

    public static readonly Name OrderFromEnd = new(RelationshipColumns.OrderFromEnd);

    /// <summary>The end that a traversal starts from.</summary>
    public static Name Near(Direction direction) => direction == Direction.Out ? Source : Target;

    /// <summary>The end that it arrives at.</summary>
    public static Name Far(Direction direction) => direction == Direction.Out ? Target : Source;

    public static Name FarType(Direction direction) => direction == Direction.Out ? TargetType : SourceType;

    public static Name Order(Direction direction) => direction == Direction.Out ? OrderFromStart : OrderFromEnd;
}
