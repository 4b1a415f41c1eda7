namespace GraphApi.Model.Fields;

/// <summary>An order in which a relationship's neighbours are kept, besides that by key: <c>orderBy: ["confidence"]</c>.</summary>
/// <param name="Direction">
/// The one way over the relationship, from the node whose neighbours they are: what is read either way has an order for each.
/// </param>
/// <param name="IsOfEdge">The value is the relationship's own, else the neighbour's.</param>
/// <param name="Property">The name under which the value is kept.</param>
public sealed record RelationshipOrder(Direction Direction, bool IsOfEdge, string Property);
