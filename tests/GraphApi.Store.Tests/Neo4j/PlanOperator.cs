namespace GraphApi.Store.Tests.Neo4j;

/// <summary>One operator of what the server planned for a statement.</summary>
/// <param name="Name">Without the runtime's suffix: <c>DirectedRelationshipIndexSeekByRange</c>.</param>
internal sealed record PlanOperator(int Depth, string Name, string Details, long Hits, long Rows)
{
    public static List<PlanOperator> Flatten(IReadOnlyDictionary<string, object?> root)
    {
        var operators = new List<PlanOperator>();
        Add(root, 0, operators);
        return operators;
    }

    public override string ToString() => $"{new string(' ', Depth * 2)}{Name} hits={Hits} rows={Rows} | {Details}";

    private static void Add(IReadOnlyDictionary<string, object?> plan, int depth, List<PlanOperator> operators)
    {
        var details = (plan.GetValueOrDefault("args") as IReadOnlyDictionary<string, object?>)?.GetValueOrDefault("Details") as string ?? "";
        operators.Add(new PlanOperator(depth, ((string)plan["operatorType"]!).Split('@')[0], details, Number(plan, "dbHits"), Number(plan, "rows")));
        foreach (var child in (plan.GetValueOrDefault("children") as IEnumerable<object?> ?? []).OfType<IReadOnlyDictionary<string, object?>>())
            Add(child, depth + 1, operators);
    }

    private static long Number(IReadOnlyDictionary<string, object?> plan, string name) => plan.GetValueOrDefault(name) as long? ?? 0;
}
