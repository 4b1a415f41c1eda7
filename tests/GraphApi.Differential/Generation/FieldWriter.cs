namespace GraphApi.Differential.Generation;

/// <summary>Writes fields under keys of the response that are free, or that the same field has already.</summary>
internal sealed class FieldWriter(OperationContext context)
{
    private readonly Random _random = context.Random;

    public string Leaf(string name, string type, ResponseScope scope)
    {
        var key = Key(name, name + ":" + type, scope);
        scope.Enter(key, name + ":" + type);
        return Named(key, name) + context.Directives();
    }

    /// <param name="type">What tells the field's type from that of others with its name.</param>
    /// <param name="owner">The type that the selection around it is on.</param>
    public string Write(string owner, string name, string arguments, string type, ResponseScope scope, Func<ResponseScope, string> selection)
    {
        var signature = $"{name}{arguments}:{type}";
        var key = Key(name, signature, scope);
        var inner = scope.Enter(key, signature);
        scope.Remember(owner, () => Named(key, name) + arguments + " " + selection(inner));
        return Named(key, name) + arguments + context.Directives() + " " + selection(inner);
    }

    private static string Named(string key, string name) => key == name ? name : $"{key}: {name}";

    private string Key(string name, string signature, ResponseScope scope)
    {
        string[] wanted = _random.NextDouble() switch
        {
            < 0.85 => [name],
            < 0.9 => ["id", "key", "name", "__typename_", "nodes"],
            _ => [],
        };
        var numbered = Enumerable.Range(1, 99).Select(i => $"{name}_{i}");
        return _random.Shuffled(wanted).Concat(numbered).First(k => scope.Takes(k, signature));
    }
}
