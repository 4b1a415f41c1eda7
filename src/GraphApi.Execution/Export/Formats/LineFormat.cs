using System.Collections.Immutable;
using GraphApi.Execution.Export.Reading;
using GraphApi.Model.Types;
using GraphApi.Planning.Export;

namespace GraphApi.Execution.Export.Formats;

/// <summary>Writes NDJSON: <c>{"__typename":"Place","key":"kyiv","name":"Kyiv"}</c>.</summary>
internal sealed class LineFormat(Stream output) : IGraphFormat
{
    private readonly NodeObject _object = new(output);

    public void BeginType(NodeType type, ImmutableArray<ExportRoute> routes)
    {
    }

    public void BeginNode(StoredNode node)
    {
        _object.Begin(node.Type.Name);
        _object.WriteValues(node);
    }

    public void Write(StoredNode node, ExportRoute route, StoredNeighbour neighbour) => _object.Write(node, route, neighbour);

    public void EndNode()
    {
        _object.End();
        output.Write("\n"u8);
    }

    public void EndType()
    {
    }

    public void End()
    {
    }

    public void Dispose() => output.Dispose();
}
