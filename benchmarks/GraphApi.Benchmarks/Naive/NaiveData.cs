using System.Collections.Concurrent;
using GraphApi.Benchmarks.Stores;
using GraphApi.Sqlite.Storage;

namespace GraphApi.Benchmarks.Naive;

/// <summary>Runs resolvers' statements, prepared once a connection.</summary>
internal sealed class NaiveData(SqliteMeter meter) : IDisposable
{
    private const string PlaceByKey = "SELECT 0, _gaId, key, name, NULL FROM node_Place WHERE key = ?1";

    private readonly ConcurrentStack<Connection> _idle = [];

    public NaiveRow? FindPlace(string key) => Read(PlaceByKey, s => s.Bind(1, key)).Select(r => r.Row).FirstOrDefault();

    public List<NaiveRow> Read(NaiveRelation relation, long from, int limit) => [.. Read(relation.OfOne, s => Bind(s, from, limit)).Select(r => r.Row)];

    public ILookup<long, NaiveRow> Read(NaiveRelation relation, IEnumerable<long> from, int limit)
    {
        var ids = $"[{string.Join(',', from)}]";
        return Read(relation.OfMany, s => Bind(s, ids, limit)).ToLookup(r => r.From, r => r.Row);
    }

    public void Dispose()
    {
        while (_idle.TryPop(out var connection))
            connection.Dispose();
    }

    private static void Bind(Statement statement, long from, int limit)
    {
        statement.Bind(1, from);
        statement.Bind(2, (long)limit);
    }

    private static void Bind(Statement statement, string ids, int limit)
    {
        statement.Bind(1, ids);
        statement.Bind(2, (long)limit);
    }

    private List<(long From, NaiveRow Row)> Read(string sql, Action<Statement> bind)
    {
        if (!_idle.TryPop(out var connection))
            connection = new Connection(meter.OpenReader());
        var statement = connection.Prepare(sql);
        bind(statement);
        var rows = new List<(long, NaiveRow)>();
        while (statement.Step())
            rows.Add((statement.Integer(0), new(statement.Integer(1), statement.Text(2), statement.Text(3), statement.IsNull(4) ? null : statement.Text(4))));
        statement.Reset();
        _idle.Push(connection);
        return rows;
    }

    private sealed class Connection(Database database) : IDisposable
    {
        private readonly Dictionary<string, Statement> _statements = [];

        public Statement Prepare(string sql) =>
            _statements.TryGetValue(sql, out var known) ? known : _statements[sql] = database.Prepare(sql);

        public void Dispose()
        {
            foreach (var statement in _statements.Values)
                statement.Dispose();
            database.Dispose();
        }
    }
}
