namespace GraphApi.Execution.Caching;

/// <summary>What tells cached plans apart: the operation, by its identity, and the shape of the variables.</summary>
internal readonly record struct PlanKey(ValidOperation Operation, string Shape);
