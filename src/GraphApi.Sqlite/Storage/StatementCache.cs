namespace GraphApi.Sqlite.Storage;

/// <summary>The statements that a connection prepared last; the one unused for longest gives way.</summary>
internal sealed class StatementCache(Database database, int capacity) : IDisposable
{
    private readonly Dictionary<SqliteStatement, LinkedListNode<(SqliteStatement Key, Statement Prepared)>> _places = [];
    private readonly LinkedList<(SqliteStatement Key, Statement Prepared)> _byUse = [];

    public IEnumerable<Statement> All => _byUse.Select(e => e.Prepared);

    public Statement Get(SqliteStatement statement)
    {
        if (_places.TryGetValue(statement, out var place))
        {
            _byUse.Remove(place);
            _byUse.AddFirst(place);
            return place.Value.Prepared;
        }

        if (_byUse.Count >= capacity)
            DropLast();
        var prepared = database.Prepare(statement.Text);
        _places.Add(statement, _byUse.AddFirst((statement, prepared)));
        return prepared;
    }

    public void Dispose()
    {
        while (_byUse.Count > 0)
            DropLast();
    }

    private void DropLast()
    {
        var (key, prepared) = _byUse.Last!.Value;
        _byUse.RemoveLast();
        _places.Remove(key);
        prepared.Dispose();
    }
}
