using System.Collections.Immutable;
using GraphApi.Model.Fields;
using GraphApi.Model.Types;
using GraphApi.Sqlite.Printing;
using GraphApi.Sqlite.Storage;

namespace GraphApi.Sqlite.Lowering.Scopes;

/// <summary>A node of one type, whose table stands in FROM: <c>"n1"."name"</c>.</summary>
internal sealed record TableNode(NodeTable Table, Name Alias, Sql Id) : NodeScope(Id)
{
    public TableNode(NodeTable table, Name alias)
        : this(table, alias, $"{alias}.{OwnColumns.Id}")
    {
    }

    public override Sql TypeNumber => $"{Table.Number}";

    public override ImmutableArray<NodeType> Types => [Table.Type];

    public override Sql Value(ScalarField field) => $"{Alias}.{Table.Column(field)}";

    public Sql Order(ScalarField field) => $"{Alias}.{Table.Order(field)}";
}
