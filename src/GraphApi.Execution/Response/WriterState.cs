using GraphApi.Model.Values;
using GraphApi.Planning.Plans;

namespace GraphApi.Execution.Response;

/// <summary>What the writers of one response share.</summary>
internal sealed class WriterState(ResponseBuffer buffer, GraphValue[] values)
{
    public ResponseBuffer Buffer { get; } = buffer;

    /// <summary>The values of the plan's slots.</summary>
    public GraphValue[] Values { get; } = values;

    public ResponsePath Path { get; } = new();

    public List<GraphError> Errors { get; } = [];

    /// <summary>Notes that the store holds what the schema forbids. Returns false where null must move up to the parent.</summary>
    public bool RefuseStored(FieldStep step, string reason) =>
        Refuse(step, ErrorCodes.StoredValue, $"The stored value does not fit the schema: {reason}");

    /// <summary>Notes that a sum is larger than its type.</summary>
    public void RefuseSum(FieldStep step, string type) =>
        Refuse(step, ErrorCodes.SumOutOfRange, $"The sum does not fit a {type}: ask for avg, or for the sum of fewer.");

    private bool Refuse(FieldStep step, string code, string message)
    {
        if (Errors.Count < ResponseComposer.MaxErrors)
            Errors.Add(new GraphError(code, message) { Locations = [step.Location], Path = Path.ToArray() });
        if (step.IsNonNull)
            return false;
        Buffer.WriteNull();
        return true;
    }
}
