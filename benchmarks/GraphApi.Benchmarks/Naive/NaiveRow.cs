namespace GraphApi.Benchmarks.Naive;

/// <summary>A node as a resolver gets it: a claim or an actor, and the kind of the contradiction that led to it.</summary>
internal sealed record NaiveRow(long Id, string Key, string Text, string? Kind);
