using System.Collections.Immutable;
using System.Text;
using GraphApi.Execution.Export.Reading;
using GraphApi.Model.Types;
using GraphApi.Planning.Export;

namespace GraphApi.Execution.Export.Formats;

/// <summary>Writes an object of lists by type, a node a line; of a type without nodes there is no list.</summary>
internal sealed class JsonFormat(Stream output) : IGraphFormat
{
    private readonly NodeObject _object = new(output);
    private NodeType? _type;
    private bool _hasLists;
    private bool _hasNodes;

    public void BeginType(NodeType type, ImmutableArray<ExportRoute> routes) => (_type, _hasNodes) = (type, false);

    public void BeginNode(StoredNode node)
    {
        if (_hasNodes)
            output.Write(",\n"u8);
        else
            BeginList();
        _object.Begin(null);
        _object.WriteValues(node);
    }

    public void Write(StoredNode node, ExportRoute route, StoredNeighbour neighbour) => _object.Write(node, route, neighbour);

    public void EndNode() => _object.End();

    public void EndType()
    {
        if (_hasNodes)
            output.Write("\n]"u8);
    }

    public void End() => output.Write(_hasLists ? "}\n"u8 : "{}\n"u8);

    public void Dispose() => output.Dispose();

    private void BeginList()
    {
        output.Write(Encoding.ASCII.GetBytes($"{(_hasLists ? ",\n" : "{")}\"{_type!.PluralRoot}\":[\n"));
        (_hasLists, _hasNodes) = (true, true);
    }
}
