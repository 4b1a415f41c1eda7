namespace GraphApi.Execution.Caching;

/// <summary>
/// What tells cached plans apart: the operation, by <see cref="ValidOperation.Id"/> so that its document is held by the cache of documents
/// alone, and the shape of the variables.
/// </summary>
internal readonly record struct PlanKey(long Operation, string Shape);
