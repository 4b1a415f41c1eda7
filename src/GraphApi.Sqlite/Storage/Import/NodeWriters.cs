using GraphApi.Model.Types;

namespace GraphApi.Sqlite.Storage.Import;

/// <summary>One writer a node type, made when first needed.</summary>
internal sealed class NodeWriters(Database database, StoreLayout layout, NodeNumbers numbers) : IDisposable
{
    private readonly SearchWriter _search = new(database);
    private readonly Dictionary<NodeType, NodeWriter> _writers = [];

    public NodeWriter Of(NodeType type)
    {
        if (!_writers.TryGetValue(type, out var writer))
            _writers.Add(type, writer = new NodeWriter(
                database, layout, layout.Of(type), numbers, _search, new NeighbourOrderWriter(database, layout, type)));
        return writer;
    }

    public void Dispose()
    {
        foreach (var writer in _writers.Values)
            writer.Dispose();
        _search.Dispose();
    }
}
