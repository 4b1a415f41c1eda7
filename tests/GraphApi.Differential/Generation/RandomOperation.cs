using GraphApi.Differential.Evaluation;
using GraphApi.Model;

namespace GraphApi.Differential.Generation;

/// <summary>An operation that is valid by construction, and the sets of values that it can run with.</summary>
public sealed class RandomOperation
{
    private readonly IReadOnlyList<VariableSlot> _slots;

    private RandomOperation(string text, IReadOnlyList<VariableSlot> slots) => (Text, _slots) = (text, slots);

    public string Text { get; }

    public static RandomOperation Generate(GraphModel model, MemoryGraph graph, int seed, OperationStyle style)
    {
        var context = new OperationContext(model, graph, seed, style);
        var roots = new RootGenerator(context).Make();
        return new RandomOperation(DocumentText.Tidy(roots, context), context.Slots);
    }

    /// <summary>One set of values. Enum values are strings, as JSON has them.</summary>
    public Dictionary<string, object?> DrawVariables(int seed)
    {
        var random = new Random(seed);
        return _slots.Where(s => Text.Contains($"${s.Name}:", StringComparison.Ordinal))
            .Select(s => (s.Name, Value: s.Draw(random)))
            .Where(v => v.Value is not Absent)
            .ToDictionary(v => v.Name, v => AsJson(v.Value));
    }

    private static object? AsJson(object? value) => value switch
    {
        EnumName name => name.Name,
        IDictionary<string, object?> fields => fields.ToDictionary(f => f.Key, f => AsJson(f.Value)),
        List<object?> list => list.Select(AsJson).ToList(),
        _ => value,
    };
}
