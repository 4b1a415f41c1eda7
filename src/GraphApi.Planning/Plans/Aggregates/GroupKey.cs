namespace GraphApi.Planning.Plans.Aggregates;

/// <summary>What rows of one group have in common.</summary>
/// <param name="Step">The field whose values the keys are, and where it stands in the document.</param>
public abstract record GroupKey(ScalarStep Step);
