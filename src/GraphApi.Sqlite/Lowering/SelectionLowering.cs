using System.Collections.Immutable;
using GraphApi.Model.Fields;
using GraphApi.Model.Types;
using GraphApi.Planning.Plans;
using GraphApi.Sqlite.Lowering.Scopes;
using GraphApi.Sqlite.Printing;

namespace GraphApi.Sqlite.Lowering;

/// <summary>Lowers what is asked of a node.</summary>
internal sealed class SelectionLowering(LoweringContext context)
{
    /// <summary>The columns that a connection's row has for its node: flat for a node type, one list for an interface.</summary>
    public IEnumerable<Sql> InRow(ObjectSelection selection, NodeScope node) =>
        node is TableNode ? Fields(selection.Branches[0], node) : [AsList(selection, node)];

    /// <summary>
    /// <c>json_array("n1"."name", ...)</c>, or for an interface <c>CASE WHEN "r1"."_gaType" IN (3) THEN (SELECT json_array(1, "n2"."name")
    /// FROM "node_Person" AS "n2" WHERE "n2"."_gaId" = "r1"."_gaNode") ... END</c>.
    /// </summary>
    public Sql AsList(ObjectSelection selection, NodeScope node) => selection.IsPolymorphic
        ? $"CASE {Sql.Join(" ", selection.Branches.SelectMany(b => Whens(b, node)))} END"
        : Json.Array([.. Fields(selection.Branches[0], node)]);

    /// <summary>A node of an interface whose type is known: <c>json_array(1, "n2"."name")</c>.</summary>
    public Sql Typed(NodeType type, ObjectSelection selection, NodeScope node) =>
        ListOf(type, selection.BranchOf(type), node);

    /// <summary>A list stands as JSON text in its column.</summary>
    public static Sql Scalar(ScalarField field, Sql value) => field.IsList ? $"json({value})" : value;

    /// <summary>
    /// What is nested is written once for all types of a branch: once a type, it would double with each level. Values alone are
    /// quicker a type at a time, with one look at the node's row.
    /// </summary>
    private IEnumerable<Sql> Whens(SelectionBranch branch, NodeScope any) =>
        branch.Types.Length > 1 && branch.Fields.Any(f => f is ToOneStep or ConnectionStep)
            ? [When(branch.Types, Shared(branch, any), any)]
            : branch.Types.Select(t => When([t], OfType(t, branch, any), any));

    private Sql When(ImmutableArray<NodeType> types, Sql list, NodeScope any) =>
        $"WHEN {any.TypeNumber} IN ({Sql.Join(", ", types.Select(t => (Sql)$"{context.Layout.Of(t).Number}"))}) THEN {list}";

    /// <summary>
    /// <c>json_array(CASE "r1"."_gaType" WHEN 3 THEN 1 WHEN 4 THEN 2 END, CASE "r1"."_gaType" WHEN 3 THEN (SELECT ...) ... END, ...)</c>.
    /// </summary>
    private Sql Shared(SelectionBranch branch, NodeScope any)
    {
        var node = new AnyNode(branch.Types, any.Id, any.TypeNumber, context);
        var ordinals = branch.Types.Select(t => (Sql)$"WHEN {context.Layout.Of(t).Number} THEN {t.Ordinal}");
        return Json.Array([$"CASE {any.TypeNumber} {Sql.Join(" ", ordinals)} END", .. Fields(branch, node)]);
    }

    private Sql OfType(NodeType type, SelectionBranch branch, NodeScope any)
    {
        var node = new TableNode(context.Layout.Of(type), context.Alias('n'));
        var list = ListOf(type, branch, node);
        return branch.Columns == 0 ? list : $"(SELECT {list} FROM {node.Table.Name} AS {node.Alias} WHERE {node.Id} = {any.Id})";
    }

    private Sql ListOf(NodeType type, SelectionBranch branch, NodeScope node) => Json.Array([$"{type.Ordinal}", .. Fields(branch, node)]);

    private IEnumerable<Sql> Fields(SelectionBranch branch, NodeScope node) =>
        branch.Fields.Where(f => f.Columns > 0).Select(f => Field(f, node));

    private Sql Field(FieldStep step, NodeScope node) => step switch
    {
        ScalarStep scalar => Scalar(scalar.Field, node.Value(scalar.Field)),
        GlobalIdStep => node.Key,
        ToOneStep one => ToOne(one, node),
        ConnectionStep connection => context.Connections.Lower(connection, node),
        _ => throw new InvalidOperationException($"{step.GetType().Name} is no field of a node."),
    };

    /// <summary>
    /// <c>(SELECT json_array("n2"."name") FROM (SELECT ... LIMIT 1) AS "r1" CROSS JOIN "node_Person" AS "n2" ON ...)</c>.
    /// </summary>
    private Sql ToOne(ToOneStep step, NodeScope parent)
    {
        var first = context.Pages.First(context.Scans.Relationship(step.Field, parent.Id));
        var row = context.Alias('r');
        var (node, join) = context.Scans.Node(step.Field.Target, $"{row}.{Columns.Node}", $"{row}.{Columns.Type}");
        return $"(SELECT {AsList(step.Selection, node)} FROM ({first}) AS {row}{join})";
    }
}
