using System.Text.Json;
using GraphApi.Model.Fields;
using GraphApi.Model.Types;
using GraphApi.Model.Values;
using GraphApi.Planning.Search;
using GraphApi.Sqlite.Printing;
using GraphApi.Sqlite.Storage.Import;

namespace GraphApi.Sqlite.Storage.Upgrades;

/// <summary>
/// Gives the file its tables for searching, and folds anew what was folded otherwise: of types that gained or lost <c>@fulltext</c> fields,
/// and of all where the folding itself has changed.
/// </summary>
internal sealed class SearchUpgrade(Database database, Catalog catalog)
{
    public void Ensure(IEnumerable<NodeType> types)
    {
        SearchTables.Create(database);
        foreach (var type in types)
        {
            var nodes = catalog.Find(TableKind.Node, type.Name)!;
            var source = SearchText.SourceOf(type);
            if (source != SourceIn(nodes))
                Rebuild(type, nodes, source);
        }
    }

    private string SourceIn(CatalogTable nodes)
    {
        using var select = database.Prepare($"SELECT fields FROM {SearchTables.Sources} WHERE number = {nodes.Number}");
        return select.Step() ? select.Text(0) : "";
    }

    private void Rebuild(NodeType type, CatalogTable nodes, string source)
    {
        Sql rows = $"{SearchTables.Texts} WHERE {OwnColumns.Type} = {nodes.Number}";
        database.Execute($"DELETE FROM {SearchTables.Index} WHERE rowid IN (SELECT {OwnColumns.Id} FROM {rows})");
        database.Execute($"DELETE FROM {rows}");
        if (type.SearchFields.Any())
            Fold(new NodeTable(type, nodes));
        using var note = database.Prepare($"INSERT OR REPLACE INTO {SearchTables.Sources} VALUES (?1, ?2)");
        note.Bind(1, (long)nodes.Number);
        note.Bind(2, source);
        note.Run();
    }

    private void Fold(NodeTable table)
    {
        var columns = table.Type.SearchFields.Select(f => (Sql)$", {table.Column(f)}");
        using var writer = new SearchWriter(database);
        using var nodes = database.Prepare($"SELECT {OwnColumns.Id}, {table.Key}{Sql.Join("", columns)} FROM {table.Name}");
        while (nodes.Step())
        {
            var values = table.Type.SearchFields.Select((field, i) => Read(nodes, i + 2, field));
            writer.Write(table, nodes.Integer(0), nodes.Text(1), SearchText.Of(values));
        }
    }

    private static GraphValue Read(Statement nodes, int column, ScalarField field)
    {
        if (nodes.IsNull(column))
            return GraphValue.Null;
        if (!field.IsList)
            return GraphValue.String(nodes.Text(column));
        using var json = JsonDocument.Parse(nodes.Text(column));
        return GraphValue.List([.. json.RootElement.EnumerateArray().Select(e => e.GetString() is { } text ? GraphValue.String(text) : default)]);
    }
}
