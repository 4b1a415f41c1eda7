using GraphApi.Planning.Plans;
using GraphApi.Planning.Plans.Aggregates;

namespace GraphApi.Neo4j.Lowering;

/// <summary>Tells whether an aggregate stands anywhere within a connection's rows: see <see cref="LoweringState.Aside"/>.</summary>
internal static class AggregateNeeds
{
    public static bool Of(ConnectionStep step) => step.RowsParts.Any(part => part switch
    {
        NodesPart nodes => Of(nodes.Selection),
        EdgesPart edges => edges.Fields.OfType<EdgeNode>().Any(n => Of(n.Selection)),
        _ => false,
    });

    private static bool Of(ObjectSelection selection) => selection.Branches.SelectMany(b => b.Fields).Any(field => field switch
    {
        ToOneStep one => Of(one.Selection),
        ConnectionStep connection => connection.Parts.Any(p => p is AggregatePart or GroupsPart) || Of(connection),
        _ => false,
    });
}
