using System.Collections.Immutable;
using GraphApi.Execution.Export.Reading;
using GraphApi.Model.Types;
using GraphApi.Planning.Export;

namespace GraphApi.Execution.Export.Formats;

/// <summary>Writes a graph type by type, node by node, and with each node what lies on its routes, route by route.</summary>
internal interface IGraphFormat : IDisposable
{
    /// <summary>What the one who asked for the export should know of it; null where there is nothing.</summary>
    string? Remark => null;

    void BeginType(NodeType type, ImmutableArray<ExportRoute> routes);

    void BeginNode(StoredNode node);

    void Write(StoredNode node, ExportRoute route, StoredNeighbour neighbour);

    void EndNode();

    void EndType();

    /// <summary>Nothing comes behind this.</summary>
    void End();
}
