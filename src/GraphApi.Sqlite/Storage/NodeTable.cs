using System.Collections.Frozen;
using GraphApi.Model.Fields;
using GraphApi.Model.Types;
using GraphApi.Planning.Paging;
using GraphApi.Sqlite.Printing;

namespace GraphApi.Sqlite.Storage;

/// <summary>The table of a node type.</summary>
internal sealed class NodeTable(NodeType type, CatalogTable table)
{
    private readonly FrozenDictionary<string, Name> _columns =
        table.Columns.ToFrozenDictionary(c => c.Property, c => c.Column, StringComparer.Ordinal);

    public NodeType Type => type;

    public Name Name => table.Table;

    /// <summary>The type's number in the file; its ordinal in the model may be another with each SDL.</summary>
    public int Number => table.Number;

    public Name Key => Column(type.Key);

    public Name Column(ScalarField field) => _columns[field.Property];

    /// <summary>The index that keeps a key or another unique field.</summary>
    public Name UniqueIndex(ScalarField field) => UniqueIndex(Name, Column(field));

    public static Name UniqueIndex(Name table, Name column) => new($"unique/{table.Text}/{column.Text}");

    /// <summary>The column that puts nodes in the order of the field: see <see cref="OrderColumn"/>.</summary>
    public Name Order(ScalarField field) => _columns[OrderColumn.Of(field)];
}
