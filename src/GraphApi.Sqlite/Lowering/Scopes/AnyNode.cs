using System.Collections.Immutable;
using GraphApi.Model.Fields;
using GraphApi.Model.Types;
using GraphApi.Sqlite.Printing;

namespace GraphApi.Sqlite.Lowering.Scopes;

/// <summary>
/// A node of one of several types, whose number the row has:
/// <c>CASE "e1"."_gaDstType" WHEN 3 THEN (SELECT "n"."name" FROM "node_Person" AS "n" WHERE "n"."_gaId" = "e1"."_gaDst") ... END</c>.
/// </summary>
internal sealed record AnyNode(ImmutableArray<NodeType> PossibleTypes, Sql Id, Sql Number, LoweringContext Context) : NodeScope(Id)
{
    public override Sql TypeNumber => Number;

    public override ImmutableArray<NodeType> Types => PossibleTypes;

    public override Sql Value(ScalarField field) => $"CASE {Number} {Sql.Join(" ", Types.Select(t => When(t, field)))} END";

    private Sql When(NodeType type, ScalarField field)
    {
        var node = new TableNode(Context.Layout.Of(type), Context.Alias('n'));
        return $"WHEN {node.TypeNumber} THEN (SELECT {node.Value(field)} FROM {node.Table.Name} AS {node.Alias} WHERE {node.Id} = {Id})";
    }
}
