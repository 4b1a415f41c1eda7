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
/// ON CONFLICT ("key") DO UPDATE SET "name" = excluded."name" RETURNING "_gaId"</c>.
/// </summary>
internal sealed class NodeWriter(
    Database database, StoreLayout layout, NodeTable table, NodeNumbers numbers, SearchWriter search, NeighbourOrderWriter neighbours) : IDisposable
{
    private readonly ScalarField[] _orders = [.. table.Type.OrderFields];

    private readonly Statement _upsert = database.Prepare(Upsert(table));

    private readonly (CompositeType Type, Statement Insert)[] _memberships =
        [.. table.Type.SharedTypes.Select(t => (t, database.Prepare($"INSERT INTO {layout.ListOf(t)} VALUES (?1, {table.Number}, ?2)")))];

    public void Write(NodeChange node)
    {
        var number = WriteValues(node);
        if (table.Type.IsSearchable)
            search.Write(table, number, node.Key, SearchText.Of(node));
        if (number != numbers.Next)
        {
            neighbours.Write(node, number);
            return;
        }

        numbers.Take();
        foreach (var (type, insert) in _memberships)
            WriteMembership(node, type, insert, number);
    }

    public void Dispose()
    {
        _upsert.Dispose();
        neighbours.Dispose();
        foreach (var (_, insert) in _memberships)
            insert.Dispose();
    }

    /// <summary>Gives the node's number: the next one where the node is new.</summary>
    private long WriteValues(NodeChange node)
    {
        try
        {
            _upsert.Bind(1, numbers.Next);
            for (var i = 0; i < node.Values.Length; i++)
                _upsert.Bind(i + 2, node.Values[i]);
            for (var i = 0; i < _orders.Length; i++)
                _upsert.Bind(node.Values.Length + i + 2, OrderColumn.Value(ValueOf(node, _orders[i]), node.Key));
            _upsert.Step();
            return _upsert.Integer(0);
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode == SQLitePCL.raw.SQLITE_CONSTRAINT)
        {
            throw NotUnique(node, exception);
        }
        finally
        {
            _upsert.Reset();
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
        var field = table.Type.Scalars.FirstOrDefault(
            f => exception.Message.EndsWith($" {table.Name.Text}.{table.Column(f).Text}", StringComparison.Ordinal));
        return new StoreException(
            StoreErrorKind.InvalidData,
            field is null
                ? $"{node.Type.Name} '{node.Key}' breaks a constraint: {exception.Message}"
                : $"{node.Type.Name}.{field.Name} '{ValueOf(node, field)}' of '{node.Key}' is taken: "
                    + $"another {node.Type.Name} has that value.",
            exception);
    }

    private static GraphValue ValueOf(NodeChange node, ScalarField field) => node.Values[node.Type.Scalars.IndexOf(field)];

    private static Sql Upsert(NodeTable table)
    {
        var columns = table.Type.Scalars.Select(table.Column).Concat(table.Type.OrderFields.Select(table.Order)).ToList();
        var updates = columns.Where(c => c != table.Key).DefaultIfEmpty(table.Key).Select(c => (Sql)$"{c} = excluded.{c}");
        return $"""
            INSERT INTO {table.Name} ({Sql.Join(", ", columns.Prepend(OwnColumns.Id).Select(c => (Sql)$"{c}"))})
            VALUES ({Sql.Join(", ", Enumerable.Range(1, columns.Count + 1).Select(i => (Sql)$"?{i}"))})
            ON CONFLICT ({table.Key}) DO UPDATE SET {Sql.Join(", ", updates)}
            RETURNING {OwnColumns.Id}
            """;
    }
}
