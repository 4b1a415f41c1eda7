namespace GraphApi.Benchmarks.Load;

/// <summary>One way to have something answered.</summary>
/// <param name="AskAsync">Asks once, as the client of that number.</param>
internal sealed record Contender(string Name, Func<int, CancellationToken, ValueTask> AskAsync);
