using GraphApi.Model.Fields;
using GraphApi.Sqlite.Lowering.Scopes;
using GraphApi.Sqlite.Printing;

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
        if (before.IsEmpty)
        {
            var only = Walk(step, start.Id);
            return $"SELECT DISTINCT {Named(only)} FROM {Table(step)} AS {only.Edge} WHERE {only.StartsThere}";
        }

        var middle = context.Alias('m');
        var walk = Walk(step, $"{middle}.{Columns.Node}");
        return $"""
            SELECT DISTINCT {Named(walk)} FROM ({Lower(before, start)}) AS {middle}
            CROSS JOIN {Table(step)} AS {walk.Edge} ON {walk.StartsThere}
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
        var one = Walk(step, start.Id);
        Sql first = $"SELECT {one.Far}, {one.FarType} FROM {Table(step)} AS {one.Edge} WHERE {one.StartsThere}";
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
        var (first, next) = (Walk(step, $"{middle}.{Columns.Node}"), Walk(step, $"{walk}.{Columns.Node}"));
        return $"""
            WITH RECURSIVE {walk} ({Columns.Start}, {Given}) AS (
            SELECT {middle}.{Columns.Node}, {first.Far}, {first.FarType}
            FROM ({starts}) AS {middle} CROSS JOIN {Table(step)} AS {first.Edge} ON {first.StartsThere}
            UNION SELECT {walk}.{Columns.Start}, {next.Far}, {next.FarType}
            FROM {walk} CROSS JOIN {Table(step)} AS {next.Edge} ON {next.StartsThere})
            SELECT DISTINCT {Given} FROM {walk} WHERE {Columns.Node} <> {Columns.Start}
            """;
    }

    private Sql Further(PathStep step, Name walk)
    {
        var next = Walk(step, $"{walk}.{Columns.Node}");
        return $"SELECT {next.Far}, {next.FarType} FROM {walk} CROSS JOIN {Table(step)} AS {next.Edge} ON {next.StartsThere}";
    }

    private static Sql Named(EdgeWalk walk) => $"{walk.Far} AS {Columns.Node}, {walk.FarType} AS {Columns.Type}";

    private EdgeWalk Walk(PathStep step, Sql start) => new(context.Alias('e'), step.Direction, start);

    private Name Table(PathStep step) => context.Layout.Of(step.Relationship).Name;
}
