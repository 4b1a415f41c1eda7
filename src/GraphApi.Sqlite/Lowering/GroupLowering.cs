using GraphApi.Model.Fields;
using GraphApi.Model.Values;
using GraphApi.Planning.Plans;
using GraphApi.Planning.Plans.Aggregates;
using GraphApi.Sqlite.Lowering.Scopes;
using GraphApi.Sqlite.Printing;
using GraphApi.Sqlite.Storage;

namespace GraphApi.Sqlite.Lowering;

/// <summary>
/// Lowers how many rows there are of each key:
/// <c>(SELECT json_group_array(json_array("_gaValue0", "_gaCount")) FROM (SELECT "n1"."kind" AS "_gaValue0", count(*) AS "_gaCount"
/// FROM ... GROUP BY 1 ORDER BY "_gaCount" DESC, 1 LIMIT ?1))</c>.
/// </summary>
internal sealed class GroupLowering(LoweringContext context)
{
    private static readonly Name JsonValue = new("value");

    public Sql Lower(GroupsPart part, ConnectionStep step, NodeScope? parent)
    {
        var scan = context.Scans.Distinct(step.Source, parent);
        Sql[] values = [.. part.Keys.Select(k => Value(k, ref scan))];
        var named = Sql.Join(", ", values.Select((v, i) => (Sql)$"{v} AS {Columns.Value(i)}"));
        var given = values.Select((_, i) => (Sql)$"{Columns.Value(i)}").Append((Sql)$"{Columns.Count}");
        var places = Sql.Join(", ", values.Select((_, i) => (Sql)$"{i + 1}"));
        return $"""
            (SELECT json_group_array({Json.Array([.. given])})
            FROM (SELECT {named}, count(*) AS {Columns.Count} {context.Scans.FromWhere(scan, step.Filter, [], usesNode: true)}
            GROUP BY {places} ORDER BY {Columns.Count} DESC, {places} LIMIT {new Parameter(part.LimitSlot)}))
            """;
    }

    /// <summary>What one entry looks at. Nodes that the row leads to are joined to it.</summary>
    private Sql Value(GroupKey key, ref Scan scan)
    {
        if (key is ValueKey value)
            return Part(value, AggregateLowering.Value(value.Of, scan));
        var (field, start) = (((NeighbourKey)key).Field, scan.Node);
        if (field is RelationshipField { IsList: false } one)
            return First(one, start);

        var keys = context.Alias('j');
        scan = scan with { Join = $"{scan.Join} LEFT JOIN json_each({Keys(field, start)}) AS {keys}" };
        return $"{keys}.{JsonValue}";
    }

    /// <summary>A day as its text begins; of a date-time in its own offset, which stands behind the instant as minutes from 18:00 west.</summary>
    private static Sql Part(ValueKey key, Sql value)
    {
        if (key.Part == DatePart.Whole)
            return value;
        var length = DatePartText.LengthOf(key.Part);
        const int instant = StoredText.InstantLength;
        return key.Of.Field.Type.Kind == ScalarKind.DateTime
            ? (Sql)$"substr(date(substr({value}, 1, 19), (substr({value}, {instant + 1}) - {DateTimeValue.MaxOffset}) || ' minutes'), 1, {length})"
            : $"substr({value}, 1, {length})";
    }

    /// <summary>Of a to-one's several ends the first alone is shown.</summary>
    private Sql First(RelationshipField field, NodeScope start)
    {
        var scan = context.Scans.Relationship(field, start.Id);
        var rows = context.Scans.FromWhere(scan, null, [], usesNode: true);
        return $"(SELECT {scan.Node.Key} {rows} ORDER BY {scan.Sort} LIMIT 1)";
    }

    /// <summary>
    /// <c>(SELECT json_group_array("_gaValue0") FROM (SELECT DISTINCT "n3"."key" AS "_gaValue0" FROM ... WHERE ...))</c>: a function can look
    /// at the row to its left, a subquery in FROM cannot.
    /// </summary>
    private Sql Keys(TraversalField field, NodeScope start)
    {
        var scan = field is PathField path
            ? context.Paths.Reached(path, start)
            : context.Scans.Relationship((RelationshipField)field, start.Id);
        var rows = context.Scans.FromWhere(scan, null, [], usesNode: true);
        var key = Columns.Value(0);
        return $"(SELECT json_group_array({key}) FROM (SELECT DISTINCT {scan.Node.Key} AS {key} {rows}))";
    }
}
