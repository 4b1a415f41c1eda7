using GraphApi.Model.Fields;

namespace GraphApi.Planning.Paging;

/// <summary>What every stored relationship carries besides its own properties. The prefix <c>_ga</c> is reserved for it.</summary>
public static class RelationshipColumns
{
    /// <summary>The key of the node that the relationship starts from.</summary>
    public const string From = "_gaFrom";

    /// <summary>The key of the node that it leads to.</summary>
    public const string To = "_gaTo";

    /// <summary>The <see cref="OrderKey"/> among the relationships of the same start: by the key of the other end.</summary>
    public const string OrderFromStart = "_gaO0";

    /// <summary>The <see cref="OrderKey"/> among the relationships that lead to the same end.</summary>
    public const string OrderFromEnd = "_gaO1";

    /// <summary>
    /// The column that keeps an order of <c>orderBy</c>: the value, then the place by key, as <see cref="OrderKey.Join"/> writes them.
    /// <para>Examples: <c>_gaE0_confidence</c> by the relationship's own value, <c>_gaN1_saidFrom</c> by that of the node where it starts.</para>
    /// </summary>
    public static string Kept(RelationshipOrder order) =>
        $"_ga{(order.IsOfEdge ? 'E' : 'N')}{(order.Direction == Direction.Out ? 0 : 1)}_{order.Property}";

    /// <summary>The column that holds the key of the node where a traversal starts.</summary>
    public static string Anchor(Direction direction) => direction == Direction.Out ? From : To;

    /// <summary>The column that orders what a traversal finds.</summary>
    public static string Order(Direction direction) => direction == Direction.Out ? OrderFromStart : OrderFromEnd;
}
