using GraphApi.Model.Types;
using GraphApi.Planning.Import;
using GraphApi.Sqlite.Printing;

namespace GraphApi.Sqlite.Storage.Import;

/// <summary>
/// Finds a node by its key: <c>SELECT 3, "_gaId" FROM "node_Place" WHERE "key" = ?1</c>. Keeps some that were found: few nodes have most of
/// the relationships.
/// </summary>
internal sealed class NodeFinder(Database database, StoreLayout layout) : IDisposable
{
    private const int KeptAtMost = 1 << 11;

    private readonly Dictionary<CompositeType, Statement> _statements = [];
    private readonly (NodeReference Reference, StoredEnd End)[] _kept = new (NodeReference, StoredEnd)[KeptAtMost];

    /// <summary>Null where there is none.</summary>
    public StoredEnd? Find(NodeReference reference)
    {
        ref var place = ref _kept[reference.Key.GetHashCode(StringComparison.Ordinal) & (KeptAtMost - 1)];
        if (place.Reference is { } known && known.Key == reference.Key && known.Type == reference.Type)
            return place.End;
        if (Select(reference) is not { } end)
            return null;
        place = (reference, end);
        return end;
    }

    public void Dispose()
    {
        foreach (var statement in _statements.Values)
            statement.Dispose();
    }

    private StoredEnd? Select(NodeReference reference)
    {
        if (!_statements.TryGetValue(reference.Type, out var statement))
            _statements.Add(reference.Type, statement = database.Prepare(Select(reference.Type)));
        statement.Bind(1, reference.Key);
        StoredEnd? found = statement.Step() ? new StoredEnd(statement.Integer(0), statement.Integer(1)) : null;
        statement.Reset();
        return found;
    }

    private Sql Select(CompositeType type)
    {
        if (type is not NodeType single)
            return $"SELECT {OwnColumns.Type}, {OwnColumns.Id} FROM {layout.ListOf(type)} WHERE {OwnColumns.Key} = ?1";
        var table = layout.Of(single);
        return $"SELECT {table.Number}, {OwnColumns.Id} FROM {table.Name} WHERE {table.Key} = ?1";
    }
}
