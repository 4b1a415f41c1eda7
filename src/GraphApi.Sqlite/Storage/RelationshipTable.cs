using System.Collections.Frozen;
using GraphApi.Model.Fields;
using GraphApi.Model.Types;
using GraphApi.Planning.Paging;
using GraphApi.Sqlite.Printing;

namespace GraphApi.Sqlite.Storage;

/// <summary>The table of a relationship type.</summary>
internal sealed class RelationshipTable(RelationshipType type, CatalogTable table)
{
    private readonly FrozenDictionary<string, Name> _columns =
        table.Columns.ToFrozenDictionary(c => c.Property, c => c.Column, StringComparer.Ordinal);

    public RelationshipType Type => type;

    public Name Name => table.Table;

    public Name Column(ScalarField field) => _columns[field.Property];

    public Name Column(RelationshipOrder order) => _columns[RelationshipColumns.Kept(order)];
}
