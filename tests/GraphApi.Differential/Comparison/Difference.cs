namespace GraphApi.Differential.Comparison;

/// <summary>Where a store and the evaluator disagree.</summary>
/// <param name="Kind">What went wrong, roughly: shrinking keeps to it, so as not to wander off to another mistake.</param>
public sealed record Difference(string Store, string Kind, IReadOnlyList<(string Name, Answer Answer)> Answers)
{
    public bool IsLike(Difference? other) => other is not null && other.Store == Store && other.Kind == Kind;
}
