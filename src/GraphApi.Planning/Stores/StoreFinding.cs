using System.Collections.Immutable;

namespace GraphApi.Planning.Stores;

/// <summary>Something stored that does not fit the schema.</summary>
/// <param name="Subject">What it is about: <c>Movie.released</c>.</param>
/// <param name="Problem">What is the matter, behind a number: <c>hold no Int</c>.</param>
/// <param name="Count">How often.</param>
/// <param name="Examples">Keys, or what else tells where, of a few.</param>
public sealed record StoreFinding(string Subject, string Problem, long Count, ImmutableArray<string> Examples)
{
    /// <summary>As a person reads it: <c>Movie.released: 1 hold no Int: Speed</c>.</summary>
    public override string ToString() => $"{Subject}: {Count:N0} {Problem}{Described}";

    private string Described => Examples.IsEmpty ? "" : $": {string.Join(", ", Examples)}{(Count > Examples.Length ? ", ..." : "")}";
}
