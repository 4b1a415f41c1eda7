using GraphApi.Model.Fields;
using GraphApi.Sqlite.Printing;
using GraphApi.Sqlite.Storage;

namespace GraphApi.Sqlite.Lowering.Scopes;

/// <summary>The relationship that a row came over.</summary>
internal sealed record EdgeScope(RelationshipTable Table, Name Alias)
{
    public Sql Value(ScalarField field) => $"{Alias}.{Table.Column(field)}";

    public Sql Order(RelationshipOrder order) => $"{Alias}.{Table.Column(order)}";
}
