using GraphApi.Model.Types;

namespace GraphApi.Sqlite.Storage.Import;

/// <summary>One writer a node type, made when first needed.</summary>
internal sealed class NodeWriters(Database database, StoreLayout layout, NodeNumbers numbers, bool isFirst) : IDisposable
{
    private readonly SearchWriter _search = new(database);
    private readonly Dictionary<NodeType, NodeWriter> _writers = [];
    private bool _takesNew = isFirst;

    public NodeWriter Of(NodeType type)
    {
        if (!_writers.TryGetValue(type, out var writer))
            _writers.Add(type, writer = new NodeWriter(database, layout, type, numbers, _search, _takesNew));
        return writer;
    }

    /// <summary>From here on nodes can be found.</summary>
    public void Complete()
    {
        _takesNew = false;
        foreach (var writer in _writers.Values)
            writer.Complete();
    }

    public void Dispose()
    {
        foreach (var writer in _writers.Values)
            writer.Dispose();
        _search.Dispose();
    }
}
