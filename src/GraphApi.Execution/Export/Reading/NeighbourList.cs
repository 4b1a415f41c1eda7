using GraphApi.Model.Values;

namespace GraphApi.Execution.Export.Reading;

/// <summary>Neighbours of one node on one route.</summary>
/// <param name="Rest">Behind what the next ones begin; null where there are none.</param>
internal sealed record NeighbourList(List<StoredNeighbour> Neighbours, GraphValue? Rest);
