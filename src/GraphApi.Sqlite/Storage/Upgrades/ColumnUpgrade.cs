using GraphApi.Model.Fields;
using GraphApi.Sqlite.Printing;

namespace GraphApi.Sqlite.Storage.Upgrades;

/// <summary>Adds columns for new fields, refuses fields that no longer fit theirs.</summary>
internal sealed class ColumnUpgrade(Database database, Catalog catalog)
{
    public void Ensure(CatalogTable table, string owner, IEnumerable<ScalarField> fields, Func<ScalarField, bool> isId)
    {
        var isNew = table.Columns.Count == 0;
        foreach (var field in fields)
        {
            if (table.Find(field.Property) is { } column)
                RefuseChange(column, owner, field, isId(field));
            else if (isId(field) && !isNew)
                throw LayoutErrors.Incompatible(
                    database, $"{owner}.{field.Name} has become {IdWords(table)}, which the file knows otherwise");
            else
                AddColumn(table, field, isId(field));
        }

        var ids = fields.Where(isId).Select(f => f.Property).ToHashSet(StringComparer.Ordinal);
        if (table.Columns.Find(c => c.IsId && !ids.Contains(c.Property)) is { } lost)
            throw LayoutErrors.Incompatible(
                database, $"{owner}.{lost.Property} is {IdWords(table)} in the file and no longer in the schema");
    }

    private void AddColumn(CatalogTable table, ScalarField field, bool isId)
    {
        var column = catalog.AddColumn(table, field.Property, ColumnKind.Of(field), isId);
        Sql affinity = ColumnKind.Affinity(column.Kind) switch { "INTEGER" => $"INTEGER", "REAL" => $"REAL", _ => $"TEXT" };
        database.Execute($"ALTER TABLE {table.Table} ADD COLUMN {column.Column} {affinity}");
    }

    private void RefuseChange(CatalogColumn column, string owner, ScalarField field, bool isId)
    {
        if (column.Kind != ColumnKind.Of(field))
            throw LayoutErrors.Incompatible(
                database, $"{owner}.{field.Name} is {ColumnKind.Of(field)} in the schema and {column.Kind} in the file");
        if (column.IsId != isId)
            throw LayoutErrors.Incompatible(
                database, $"{owner}.{field.Name} {(isId ? "has become" : "is no longer")} what tells things apart (a key or @id)");
    }

    private static string IdWords(CatalogTable table) => table.Kind == TableKind.Node ? "the key" : "part of the identity (@id)";
}
