using GraphApi.Planning.Caching;

namespace GraphApi.Sqlite.Storage;

/// <summary>
/// The statements that a connection prepared last, bounded by number and by the memory that SQLite holds for them; those unused for longest
/// give way. The one in use stays, whatever its size.
/// </summary>
internal sealed class StatementCache(Database database, int capacity, long maxBytes) : IDisposable
{
    private static readonly CacheCounters Counters = new("statements");

    private readonly Dictionary<SqliteStatement, LinkedListNode<Entry>> _places = [];
    private readonly LinkedList<Entry> _byUse = [];
    private long _bytes;

    public IEnumerable<Statement> All => _byUse.Select(e => e.Prepared);

    public Statement Get(SqliteStatement statement)
    {
        if (_places.TryGetValue(statement, out var place))
        {
            Counters.Hit();
            _byUse.Remove(place);
            _byUse.AddFirst(place);
            return place.Value.Prepared;
        }

        Counters.Miss();
        return Add(statement, database.Prepare(statement.Text));
    }

    public void Dispose()
    {
        while (_byUse.Count > 0)
            DropLast();
    }

    private Statement Add(SqliteStatement statement, Statement prepared)
    {
        var entry = new Entry(statement, prepared, prepared.MemoryUsed);
        _places.Add(statement, _byUse.AddFirst(entry));
        _bytes += entry.Bytes;
        Counters.Hold(1, entry.Bytes);
        while (_byUse.Count > 1 && (_byUse.Count > capacity || _bytes > maxBytes))
            DropLast();
        return prepared;
    }

    private void DropLast()
    {
        var entry = _byUse.Last!.Value;
        _byUse.RemoveLast();
        _places.Remove(entry.Key);
        _bytes -= entry.Bytes;
        Counters.Evict(1, entry.Bytes);
        entry.Prepared.Dispose();
    }

    private readonly record struct Entry(SqliteStatement Key, Statement Prepared, long Bytes);
}
