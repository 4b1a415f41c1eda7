using GraphApi.Planning.Plans;
using GraphApi.Sqlite.Printing;
using GraphApi.Sqlite.Storage;

namespace GraphApi.Sqlite.Lowering;

/// <summary>
/// Turns a plan into one statement with one row of one column: <c>SELECT json_array(root, root)</c>. Each root is a scalar
/// subquery, and so is what is nested in it, so JSON is made by its outermost select only: in SQLite its subtype does not
/// survive a subquery in FROM.
/// </summary>
internal static class PlanLowering
{
    public static Sql Lower(OperationPlan plan, StoreLayout layout)
    {
        var context = new LoweringContext(layout);
        return $"SELECT {Json.Array([.. plan.Roots.Where(r => r.Columns > 0).Select(r => LowerRoot(r, context))])}";
    }

    private static Sql LowerRoot(FieldStep root, LoweringContext context) => root switch
    {
        LookupStep lookup => context.Lookups.Lower(lookup),
        NodeListStep nodes => context.Lookups.Lower(nodes),
        ConnectionStep connection => context.Connections.Lower(connection, parent: null),
        _ => throw new InvalidOperationException($"{root.GetType().Name} is no root that asks the store."),
    };
}
