using GraphApi.Model.Types;

namespace GraphApi.Sqlite.Storage.Import;

/// <summary>One writer a relationship type, made when first needed.</summary>
internal sealed class RelationshipWriters(Database database, StoreLayout layout, bool isFirst) : IDisposable
{
    private readonly Dictionary<string, RelationshipWriter> _writers = new(StringComparer.Ordinal);
    private readonly NodeFinder _finder = new(database, layout);

    public RelationshipWriter Of(RelationshipType type)
    {
        if (!_writers.TryGetValue(type.Name, out var writer))
            _writers.Add(type.Name, writer = new RelationshipWriter(database, layout, layout.Of(type), _finder, isFirst));
        return writer;
    }

    /// <summary>Files bring a type after the other, so those that a batch has nothing of are through.</summary>
    public void CompleteAllBut(HashSet<string> types)
    {
        foreach (var (_, writer) in _writers.Where(w => !types.Contains(w.Key)))
            writer.Complete();
    }

    public void Dispose()
    {
        foreach (var writer in _writers.Values)
            writer.Dispose();
        _finder.Dispose();
    }
}
