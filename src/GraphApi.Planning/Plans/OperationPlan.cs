using System.Collections.Immutable;

namespace GraphApi.Planning.Plans;

/// <summary>
/// What one operation asks of a store, without its values: the store answers with one row that has a column for each root, in
/// order. Roots that need nothing of the store (see <see cref="FieldStep.Columns"/>) have no column.
/// </summary>
/// <param name="Roots">The fields of the operation's root, in the order of the response.</param>
/// <param name="SlotCount">How many values a run takes: filters, limits and bounds name them by index.</param>
public sealed record OperationPlan(ImmutableArray<FieldStep> Roots, int SlotCount)
{
    /// <summary>False where nothing is asked of the store: <c>{ __typename }</c>.</summary>
    public bool AsksStore { get; } = Roots.Any(r => r.Columns > 0);

    /// <summary>True where something is asked of the schema: <c>{ __schema { ... } }</c>.</summary>
    public bool AsksSchema { get; } = Roots.Any(r => r is IntrospectionStep);
}
