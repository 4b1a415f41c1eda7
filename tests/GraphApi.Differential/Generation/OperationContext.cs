using GraphApi.Differential.Evaluation;
using GraphApi.Model;

namespace GraphApi.Differential.Generation;

/// <summary>What the parts of an operation share while it is made.</summary>
internal sealed class OperationContext(GraphModel model, MemoryGraph graph, int seed, OperationStyle style)
{
    /// <summary>In characters: a document with a longer one is refused, so it comes in a variable. The cursor of long values is one.</summary>
    private const int LongestText = 4_000 - 2;

    public GraphModel Model { get; } = model;

    public MemoryGraph Graph { get; } = graph;

    public Random Random { get; } = new(seed);

    public OperationStyle Style { get; } = style;

    public ValueDraws Draws { get; } = new(graph, seed);

    public List<VariableSlot> Slots { get; } = [];

    public List<NamedFragment> Fragments { get; } = [];

    /// <summary>How many connections may still be added.</summary>
    public int ConnectionsLeft { get; set; } = style.MaxConnections;

    public bool MayLift { get; set; } = true;

    /// <summary>
    /// The value itself, or a variable that has it: with a default, null or no value at all where that is allowed.
    /// </summary>
    /// <param name="type">The type that the place has, with <c>!</c> where it takes no null.</param>
    /// <param name="isOptional">The place means something without a value as well.</param>
    public object? Lift(string type, Func<Random, object?> draw, bool isOptional = false)
    {
        if (!MayLift || (!Style.LiftsAll && !Random.Chance(0.25)))
        {
            var value = draw(Random);
            return MayLift && IsLong(value) ? Use(type, draw) : value;
        }

        var share = Random.NextDouble();
        var given = share < 0.15 ? draw(Random) : null;
        return share switch
        {
            < 0.15 when !IsLong(given) => Use($"{type.TrimEnd('!')} = {Literal.Write(given)}", Random.Chance(0.5) ? Never : draw),
            < 0.25 when isOptional => Use(type, Random.Chance(0.5) ? Never : _ => null),
            _ => Use(type, draw),
        };
    }

    private static bool IsLong(object? value) => value is string { Length: > LongestText };

    private VariableUse Use(string declaration, Func<Random, object?> draw)
    {
        var name = "v" + Slots.Count;
        Slots.Add(new VariableSlot(name, $"${name}: {declaration}", draw));
        return new VariableUse(name);
    }

    /// <summary>Not given in any set: which variables have a value is part of what makes a statement.</summary>
    private static object? Never(Random random) => Absent.Value;

    /// <summary>Mostly nothing.</summary>
    public string Directives()
    {
        if (!Random.Chance(0.06))
            return "";
        var name = Random.Chance(0.5) ? "include" : "skip";
        var value = Random.Chance(0.75) == (name == "include");
        return $" @{name}(if: {Literal.Write(Lift("Boolean!", _ => value))})";
    }
}
