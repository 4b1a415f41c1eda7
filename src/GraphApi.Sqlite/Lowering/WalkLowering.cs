using GraphApi.Model.Fields;
using GraphApi.Sqlite.Lowering.Scopes;
using GraphApi.Sqlite.Printing;
using GraphApi.Sqlite.Storage;

namespace GraphApi.Sqlite.Lowering;

/// <summary>
/// Lowers steps to a select of the nodes that they lead to, with their types, each once. UNION keeps what it has seen, so cycles end.
/// </summary>
internal sealed class WalkLowering(LoweringContext context)
{
    private static readonly Sql Given = $"{Columns.Node}, {Columns.Type}";

    public Sql Lower(ReadOnlySpan<PathStep> steps, NodeScope start)
    {
        if (steps.IsEmpty)
            return $"SELECT {start.Id} AS {Columns.Node}, {start.TypeNumber} AS {Columns.Type}";
        var before = steps[..^1];
        return steps[^1].Repetition switch
        {
            Repetition.Once => Once(steps[^1], before, start),
            Repetition.ZeroOrMore => ZeroOrMore(steps[^1], Lower(before, start)),
            _ when before.IsEmpty => OneOrMore(steps[^1], start),
            _ => OneOrMoreFromEach(steps[^1], Lower(before, start)),
        };
    }

    /// <summary>
    /// <c>SELECT DISTINCT "e1"."_gaSrc" AS "_gaNode", "e1"."_gaSrcType" AS "_gaType" FROM "relationship_EXPRESSES" AS "e1" WHERE ...</c>.
    /// </summary>
    private Sql Once(PathStep step, ReadOnlySpan<PathStep> before, NodeScope start)
    {
        var (table, edge) = Edge(step);
        Sql given = $"{Far(step, edge)} AS {Columns.Node}, {FarType(step, edge)} AS {Columns.Type}";
        if (before.IsEmpty)
            return $"SELECT DISTINCT {given} FROM {table} AS {edge} WHERE {Near(step, edge)} = {start.Id}";
        var middle = context.Alias('m');
        return $"""
            SELECT DISTINCT {given} FROM ({Lower(before, start)}) AS {middle}
            CROSS JOIN {table} AS {edge} ON {Near(step, edge)} = {middle}.{Columns.Node}
            """;
    }

    /// <summary>
    /// <c>WITH RECURSIVE "w1" AS (starts UNION SELECT ... FROM "w1" CROSS JOIN "relationship_PART_OF" AS "e1" ON ...)
    /// SELECT ... FROM "w1"</c>.
    /// </summary>
    private Sql ZeroOrMore(PathStep step, Sql starts)
    {
        var walk = context.Alias('w');
        return $"""
            WITH RECURSIVE {walk} ({Given}) AS (SELECT {Given} FROM ({starts}) UNION {Further(step, walk)})
            SELECT {Given} FROM {walk}
            """;
    }

    /// <summary>From one start, which is left out where a cycle leads back to it.</summary>
    private Sql OneOrMore(PathStep step, NodeScope start)
    {
        var walk = context.Alias('w');
        var (table, edge) = Edge(step);
        Sql first = $"SELECT {Far(step, edge)}, {FarType(step, edge)} FROM {table} AS {edge} WHERE {Near(step, edge)} = {start.Id}";
        return $"""
            WITH RECURSIVE {walk} ({Given}) AS (
            {first} UNION {Further(step, walk)})
            SELECT {Given} FROM {walk} WHERE {Columns.Node} <> {start.Id}
            """;
    }

    /// <summary>From several starts: one may be reached from another, so each walk remembers where it began.</summary>
    private Sql OneOrMoreFromEach(PathStep step, Sql starts)
    {
        var (walk, middle) = (context.Alias('w'), context.Alias('m'));
        var ((table, first), (_, next)) = (Edge(step), Edge(step));
        return $"""
            WITH RECURSIVE {walk} ({Columns.Start}, {Given}) AS (
            SELECT {middle}.{Columns.Node}, {Far(step, first)}, {FarType(step, first)}
            FROM ({starts}) AS {middle} CROSS JOIN {table} AS {first} ON {Near(step, first)} = {middle}.{Columns.Node}
            UNION SELECT {walk}.{Columns.Start}, {Far(step, next)}, {FarType(step, next)}
            FROM {walk} CROSS JOIN {table} AS {next} ON {Near(step, next)} = {walk}.{Columns.Node})
            SELECT DISTINCT {Given} FROM {walk} WHERE {Columns.Node} <> {Columns.Start}
            """;
    }

    private Sql Further(PathStep step, Name walk)
    {
        var (table, edge) = Edge(step);
        Sql joined = $"{walk} CROSS JOIN {table} AS {edge} ON {Near(step, edge)} = {walk}.{Columns.Node}";
        return $"SELECT {Far(step, edge)}, {FarType(step, edge)} FROM {joined}";
    }

    private (Name Table, Name Alias) Edge(PathStep step) => (context.Layout.Of(step.Relationship).Name, context.Alias('e'));

    private static Sql Near(PathStep step, Name edge) => $"{edge}.{OwnColumns.Near(step.Direction)}";

    private static Sql Far(PathStep step, Name edge) => $"{edge}.{OwnColumns.Far(step.Direction)}";

    private static Sql FarType(PathStep step, Name edge) => $"{edge}.{OwnColumns.FarType(step.Direction)}";
}
