using GraphApi.Model.Fields;
using GraphApi.Model.Types;
using GraphApi.Model.Values;
using GraphApi.Planning.Import;
using GraphApi.Planning.Paging;
using GraphApi.Planning.Search;
using GraphApi.Planning.Stores;
using GraphApi.Sqlite.Printing;
using Microsoft.Data.Sqlite;

namespace GraphApi.Sqlite.Storage.Import;

/// <summary>
/// Writes nodes of one type:
/// <c>INSERT INTO "node_Place" ("_gaId", "key", "name") VALUES (?1, ?2, ?3)
/// ON CONFLICT ("key") DO UPDATE SET "name" = excluded."name" RETURNING "_gaId"</c>, into a new table without what stands behind the values.
/// </summary>
internal sealed class NodeWriter : IDisposable
{
    private readonly Database _database;
    private readonly NodeTable _table;
    private readonly NodeNumbers _numbers;
    private readonly SearchWriter _search;
    private readonly NeighbourOrderWriter _neighbours;
    private readonly ScalarField[] _orders;
    private readonly (CompositeType Type, Statement Insert)[] _memberships;
    private NewTable<NodeChange>? _new;
    private Statement _write;

    public NodeWriter(Database database, StoreLayout layout, NodeType type, NodeNumbers numbers, SearchWriter search, bool isFirst)
    {
        (_database, _table, _numbers, _search) = (database, layout.Of(type), numbers, search);
        _neighbours = new NeighbourOrderWriter(database, layout, type);
        _orders = [.. type.OrderFields];
        _memberships = [.. type.SharedTypes.Select(t => (t, database.Prepare($"INSERT INTO {layout.ListOf(t)} VALUES (?1, {_table.Number}, ?2)")))];
        _new = isFirst ? NewTable<NodeChange>.Begin(database, _table.Name, OtherUniques(_table)) : null;
        _write = database.Prepare(_new is null ? Upsert(_table) : Insert(_table));
    }

    public void Write(NodeChange node)
    {
        if (_new is null)
            Put(node);
        else if (_new.Admit(node, SeenRows.Fingerprint(node.Key)))
            Put(node);
        else if (_new.HasManyDoubtful)
            Complete();
    }

    /// <summary>Ends what is done differently in a new table: from here on nodes are found by their keys.</summary>
    public void Complete()
    {
        if (_new is not { } table)
            return;
        _new = null;
        var doubtful = table.Complete();
        _write.Dispose();
        _write = _database.Prepare(Upsert(_table));
        foreach (var node in doubtful)
            Put(node);
    }

    public void Dispose()
    {
        _write.Dispose();
        _neighbours.Dispose();
        foreach (var (_, insert) in _memberships)
            insert.Dispose();
    }

    private void Put(NodeChange node)
    {
        var number = WriteValues(node);
        if (_table.Type.IsSearchable)
            _search.Write(_table, number, node.Key, SearchText.Of(node));
        if (number != _numbers.Next)
        {
            _neighbours.Write(node, number);
            return;
        }

        _numbers.Take();
        foreach (var (type, insert) in _memberships)
            WriteMembership(node, type, insert, number);
    }

    /// <summary>Gives the node's number: the next one where the node is new.</summary>
    private long WriteValues(NodeChange node)
    {
        try
        {
            _write.Bind(1, _numbers.Next);
            for (var i = 0; i < node.Values.Length; i++)
                _write.Bind(i + 2, node.Values[i]);
            for (var i = 0; i < _orders.Length; i++)
                _write.Bind(node.Values.Length + i + 2, OrderColumn.Value(ValueOf(node, _orders[i]), node.Key));
            return _write.Step() ? _write.Integer(0) : _numbers.Next;
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode == SQLitePCL.raw.SQLITE_CONSTRAINT)
        {
            throw NotUnique(node, exception);
        }
        finally
        {
            _write.Reset();
        }
    }

    private void WriteMembership(NodeChange node, CompositeType type, Statement insert, long number)
    {
        try
        {
            insert.Bind(1, node.Key);
            insert.Bind(2, number);
            insert.Run();
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode == SQLitePCL.raw.SQLITE_CONSTRAINT)
        {
            throw new StoreException(
                StoreErrorKind.InvalidData,
                $"{node.Type.Name}.{node.Type.Key.Name} '{node.Key}' is taken: another type of {type.Name} has a node with that key.",
                exception);
        }
    }

    private StoreException NotUnique(NodeChange node, SqliteException exception)
    {
        // "UNIQUE constraint failed: node_Person.email" names the column; a node that stands twice is updated, so it is not the key.
        var field = _table.Type.Scalars.FirstOrDefault(
            f => exception.Message.EndsWith($" {_table.Name.Text}.{_table.Column(f).Text}", StringComparison.Ordinal));
        return new StoreException(
            StoreErrorKind.InvalidData,
            field is null
                ? $"{node.Type.Name} '{node.Key}' breaks a constraint: {exception.Message}"
                : $"{node.Type.Name}.{field.Name} '{ValueOf(node, field)}' of '{node.Key}' is taken: "
                    + $"another {node.Type.Name} has that value.",
            exception);
    }

    private static GraphValue ValueOf(NodeChange node, ScalarField field) => node.Values[node.Type.Scalars.IndexOf(field)];

    /// <summary>Those of an import's values that are taken already are refused at once, each with its node.</summary>
    private static IEnumerable<Name> OtherUniques(NodeTable table) =>
        table.Type.Scalars.Where(s => s.IsUnique && s != table.Type.Key).Select(table.UniqueIndex);

    private static Sql Insert(NodeTable table)
    {
        var columns = Columns(table);
        return $"""
            INSERT INTO {table.Name} ({Sql.Join(", ", columns.Prepend(OwnColumns.Id).Select(c => (Sql)$"{c}"))})
            VALUES ({Sql.Join(", ", Enumerable.Range(1, columns.Count + 1).Select(i => (Sql)$"?{i}"))})
            """;
    }

    private static Sql Upsert(NodeTable table)
    {
        var updates = Columns(table).Where(c => c != table.Key).DefaultIfEmpty(table.Key).Select(c => (Sql)$"{c} = excluded.{c}");
        return $"{Insert(table)} ON CONFLICT ({table.Key}) DO UPDATE SET {Sql.Join(", ", updates)} RETURNING {OwnColumns.Id}";
    }

    private static List<Name> Columns(NodeTable table) =>
        [.. table.Type.Scalars.Select(table.Column), .. table.Type.OrderFields.Select(table.Order)];
}
