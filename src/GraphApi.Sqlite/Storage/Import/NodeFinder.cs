using GraphApi.Model.Types;
using GraphApi.Planning.Import;
using GraphApi.Sqlite.Printing;

namespace GraphApi.Sqlite.Storage.Import;

/// <summary>Finds a node by its key: <c>SELECT 3, "_gaId" FROM "node_Place" WHERE "key" = ?1</c>.</summary>
internal sealed class NodeFinder(Database database, StoreLayout layout) : IDisposable
{
    private readonly Dictionary<CompositeType, Statement> _statements = [];

    /// <summary>Null where there is none.</summary>
    public StoredEnd? Find(NodeReference reference)
    {
        if (!_statements.TryGetValue(reference.Type, out var statement))
            _statements.Add(reference.Type, statement = database.Prepare(Select(reference.Type)));
        statement.Bind(1, reference.Key);
        StoredEnd? found = statement.Step() ? new StoredEnd(statement.Integer(0), statement.Integer(1)) : null;
        statement.Reset();
        return found;
    }

    public void Dispose()
    {
        foreach (var statement in _statements.Values)
            statement.Dispose();
    }

    private Sql Select(CompositeType type)
    {
        if (type is not NodeType single)
            return $"SELECT {OwnColumns.Type}, {OwnColumns.Id} FROM {layout.ListOf(type)} WHERE {OwnColumns.Key} = ?1";
        var table = layout.Of(single);
        return $"SELECT {table.Number}, {OwnColumns.Id} FROM {table.Name} WHERE {table.Key} = ?1";
    }
}
