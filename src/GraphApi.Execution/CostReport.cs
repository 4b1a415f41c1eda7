namespace GraphApi.Execution;

/// <summary>Whether a client is told what its operation costs, as the header <c>GraphQL-Cost</c> asks for.</summary>
public enum CostReport
{
    None,

    /// <summary>Beside the answer.</summary>
    Report,

    /// <summary>In the place of the answer: nothing is executed.</summary>
    Validate,
}
