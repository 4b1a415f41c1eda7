using GraphApi.Execution.Response;
using GraphApi.Model.Values;

namespace GraphApi.Execution.Export.Reading;

/// <summary>Some nodes of a type, each with the beginning of each of its routes.</summary>
/// <param name="Buffer">Holds what is stored in them; the page owns it.</param>
/// <param name="Rest">Behind what the next page begins; null where there is none.</param>
internal sealed record NodePage(ResponseBuffer Buffer, List<(StoredNode Node, NeighbourList[] Routes)> Nodes, GraphValue? Rest) : IDisposable
{
    public void Dispose() => Buffer.Dispose();
}
