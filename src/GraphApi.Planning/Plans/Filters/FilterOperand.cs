using GraphApi.Model.Values;

namespace GraphApi.Planning.Plans.Filters;

/// <summary>The value that a condition looks at.</summary>
public abstract record FilterOperand
{
    /// <summary>The value's type; of a list its elements'.</summary>
    public abstract ScalarType Type { get; }
}
