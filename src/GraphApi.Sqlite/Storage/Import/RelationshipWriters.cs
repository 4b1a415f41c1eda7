using GraphApi.Model.Types;

namespace GraphApi.Sqlite.Storage.Import;

/// <summary>One writer a relationship type, made when first needed.</summary>
internal sealed class RelationshipWriters(Database database, StoreLayout layout) : IDisposable
{
    private readonly Dictionary<string, RelationshipWriter> _writers = new(StringComparer.Ordinal);
    private readonly NodeFinder _finder = new(database, layout);

    public RelationshipWriter Of(RelationshipType type)
    {
        if (!_writers.TryGetValue(type.Name, out var writer))
            _writers.Add(type.Name, writer = new RelationshipWriter(database, layout, layout.Of(type), _finder));
        return writer;
    }

    public void Dispose()
    {
        foreach (var writer in _writers.Values)
            writer.Dispose();
        _finder.Dispose();
    }
}
