using GraphApi.Model.Values;

namespace GraphApi.Planning.Plans.Orders;

/// <summary>One value that a connection's rows are ordered by, before what ends every order.</summary>
/// <param name="Reversed">The term runs against the end of the order: up where that goes down, down where it goes up.</param>
public abstract record OrderTerm(bool Reversed)
{
    public abstract ScalarKind Kind { get; }

    /// <summary>True where stores hold the values as text, which is ordered by code point.</summary>
    public bool IsText => Kind is ScalarKind.Id or ScalarKind.String or ScalarKind.Url or ScalarKind.Enum;

    /// <summary>What tells the term from others of the connection: <c>saidFrom</c>, <c>edge.kind</c>, <c>claims.count</c>.</summary>
    public abstract string Name { get; }
}
