using GraphApi.Model.Fields;
using GraphApi.Planning.Paging;
using GraphApi.Sqlite.Printing;
using GraphApi.Sqlite.Storage;

namespace GraphApi.Sqlite.Lowering.Scopes;

/// <summary>
/// One relationship walked from a node: which of its row's columns are where. Walked either way the row itself tells:
/// <c>CASE "e1"."_gaSrc" WHEN "n0"."_gaId" THEN "e1"."_gaDst" ELSE "e1"."_gaSrc" END</c>.
/// </summary>
internal sealed record EdgeWalk(Name Edge, Direction Direction, Sql Start)
{
    /// <summary><c>("e1"."_gaSrc" = "n0"."_gaId" OR "e1"."_gaDst" = "n0"."_gaId")</c>: an index for each, and each relationship once.</summary>
    public Sql StartsThere => Direction == Direction.Both
        ? (Sql)$"({Edge}.{OwnColumns.Source} = {Start} OR {Edge}.{OwnColumns.Target} = {Start})"
        : $"{Edge}.{OwnColumns.Near(Direction)} = {Start}";

    public Sql Far => Choice(d => $"{Edge}.{OwnColumns.Far(d)}");

    public Sql FarType => Choice(d => $"{Edge}.{OwnColumns.FarType(d)}");

    /// <summary>The place among the relationships of the start: <c>"e1"."_gaO0"</c>.</summary>
    public Sql Order => OrderBy(d => $"{Edge}.{OwnColumns.Order(d)}");

    /// <summary>The place by the columns that keep an order for each way. Where both are read, the way ends it.</summary>
    public Sql OrderBy(Func<Direction, Sql> column) => Choice(d => Direction == Direction.Both ? WithWay(column(d), d) : column(d));

    /// <summary><c>"e1"."_gaO0" || char(0) || '10'</c>.</summary>
    public static Sql WithWay(Sql column, Direction way) => $"{column} || char(0) || '{RelationshipWay.Of(way)}'";

    private Sql Choice(Func<Direction, Sql> column) => Direction == Direction.Both
        ? (Sql)$"CASE {Edge}.{OwnColumns.Source} WHEN {Start} THEN {column(Direction.Out)} ELSE {column(Direction.In)} END"
        : column(Direction);
}
