using System.Collections.Immutable;
using GraphApi.Differential.Comparison;
using GraphApi.Differential.Evaluation;
using GraphApi.Planning.Import;

namespace GraphApi.Differential.Shrinking;

/// <summary>What is left of a failing case.</summary>
public sealed record ShrunkCase(MemoryGraph Graph, ImmutableArray<GraphBatch> Batches, Operation Operation, Difference Difference);
