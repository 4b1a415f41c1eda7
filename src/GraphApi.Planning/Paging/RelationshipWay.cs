using GraphApi.Model.Fields;
using GraphApi.Model.Values;

namespace GraphApi.Planning.Paging;

/// <summary>
/// The last part of an order key where a relationship is read either way: a Boolean, whether it leads to the node that it is read from.
/// It tells a relationship from the one back, which has the same ends and may have the same identity.
/// <para>Example: of two neighbours <c>bucha</c> the one led to is <c>1bucha</c> U+0000 <c>10</c>, the one led from <c>1bucha</c> U+0000 <c>11</c>.</para>
/// </summary>
public static class RelationshipWay
{
    public const ScalarKind Kind = ScalarKind.Boolean;

    public const int Outward = 10;

    public const int Inward = 11;

    /// <summary>
    /// The place's order key in the direction that the relationship was found in, as the stores keep it; with the values of an order before
    /// it, what they keep of that.
    /// </summary>
    public static string Without(string place) => place[..place.LastIndexOf(OrderKey.Separator)];

    public static int Of(Direction direction) => direction == Direction.Out ? Outward : Inward;
}
