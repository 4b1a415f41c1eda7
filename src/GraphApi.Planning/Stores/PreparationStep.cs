namespace GraphApi.Planning.Stores;

/// <summary>A part of preparing a store.</summary>
/// <param name="Subject">What it brings, behind a number: <c>order keys of ACTED_IN</c>.</param>
/// <param name="Count">How many nodes, relationships or indexes it looks at or makes.</param>
/// <param name="Expected">How long it is likely to take if all of them lack what it brings.</param>
/// <param name="RunAsync">Does it, telling of each part done how many it was. What is there already is left as it is.</param>
public sealed record PreparationStep(string Subject, long Count, TimeSpan Expected, Func<Action<long>, CancellationToken, Task> RunAsync);
