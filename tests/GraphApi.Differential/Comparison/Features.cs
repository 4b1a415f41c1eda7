using GraphApi.Differential.Evaluation;
using GraphQLParser.AST;

namespace GraphApi.Differential.Comparison;

/// <summary>Tells what an operation uses, and of each whether it came to anything.</summary>
internal static class Features
{
    private static readonly string[] Parts =
        ["totalCount", "pageInfo", "cursor", "match", "edges", "nodes", "__typename", "hasNextPage", "hasPreviousPage", "startCursor", "endCursor"];

    public static IEnumerable<(string Feature, bool Found)> Of(GraphQLDocument document, Operation operation, EvaluationTrace trace)
    {
        var definition = document.Definitions.OfType<GraphQLOperationDefinition>().Single();
        var inputs = new Inputs(definition, operation.Variables);
        var sets = document.Definitions.OfType<GraphQLFragmentDefinition>().Select(f => f.SelectionSet).Append(definition.SelectionSet);
        return sets.SelectMany(s => OfSet(s, inputs, trace)).Concat(OfOperation(definition, operation, trace));
    }

    private static string Given(bool isGiven, object? value, GraphQLValue? byDefault) =>
        isGiven ? value is null ? "null" : "given" : byDefault is null ? "absent" : "default";

    private static IEnumerable<(string Feature, bool Found)> OfOperation(
        GraphQLOperationDefinition definition, Operation operation, EvaluationTrace trace)
    {
        foreach (var variable in definition.Variables?.Items ?? [])
        {
            var isGiven = operation.Variables.TryGetValue(variable.Variable.Name.StringValue, out var value);
            yield return ("variable: " + Given(isGiven, value, variable.DefaultValue), trace.FoundAny);
        }

        if (definition.SelectionSet.Selections.Count > 1)
            yield return ("several roots", trace.FoundAny);
    }

    private static IEnumerable<(string Feature, bool Found)> OfSet(GraphQLSelectionSet set, Inputs inputs, EvaluationTrace trace) =>
        set.Selections.SelectMany(s => OfDirectives((IHasDirectivesNode)s, trace).Concat(s switch
        {
            GraphQLInlineFragment inline => OfSet(inline.SelectionSet, inputs, trace).Append(("fragment: inline", trace.FoundAny)),
            GraphQLFragmentSpread => [("fragment: named", trace.FoundAny)],
            _ => OfField((GraphQLField)s, inputs, trace),
        }));

    private static IEnumerable<(string Feature, bool Found)> OfDirectives(IHasDirectivesNode node, EvaluationTrace trace) =>
        (node.Directives?.Items ?? []).Select(d => ("@" + d.Name.StringValue, trace.FoundAny));

    private static IEnumerable<(string Feature, bool Found)> OfField(GraphQLField field, Inputs inputs, EvaluationTrace trace)
    {
        var fact = trace.Of(field);
        var found = fact is { Rows: > 0 };
        var own = new List<string>();
        if (fact is { Kind: { } kind })
            own.AddRange(OfArguments(kind, inputs.Arguments(field.Arguments)).Append(kind));
        if (field.Alias is not null)
            own.Add("alias");
        if (Parts.Contains(field.Name.StringValue))
            own.Add("field: " + field.Name.StringValue);
        return own.Select(f => (f, fact is null ? trace.FoundAny : found))
            .Concat(field.SelectionSet is null ? [] : OfSet(field.SelectionSet, inputs, trace));
    }

    private static IEnumerable<string> OfArguments(string kind, Dictionary<string, object?> arguments)
    {
        foreach (var feature in kind == "groups" ? OfGroups(arguments["by"]) : [])
            yield return feature;
        foreach (var (name, value) in arguments.Where(a => a.Key is not ("where" or "by") && !(a.Key == "order" && a.Value is not null)))
            yield return kind.StartsWith("root one", StringComparison.Ordinal)
                ? "look-up"
                : value is null ? $"{name}: null" : Window(name, value);
        foreach (var feature in OfOrder(arguments))
            yield return feature;
        if (arguments.GetValueOrDefault("after") is not null && arguments.GetValueOrDefault("before") is not null)
            yield return "after with before";
        foreach (var feature in arguments.TryGetValue("where", out var where) ? OfFilter("where", where) : [])
            yield return $"{feature}";
    }

    private static IEnumerable<string> OfGroups(object? by)
    {
        var entries = Inputs.List(by).SelectMany(Inputs.Object).ToList();
        if (entries.Count > 1)
            yield return "groups by several";
        foreach (var entry in entries)
            yield return entry.Value is Dictionary<string, object?> edge ? "groups by edge" : $"groups by {entry.Value}";
    }

    private static string Window(string name, object value) => name switch
    {
        "first" or "last" when value is 0L => name + ": 0",
        _ => name,
    };

    private static IEnumerable<string> OfOrder(Dictionary<string, object?> arguments)
    {
        if (arguments.GetValueOrDefault("order") is not { } order)
            yield break;
        var entries = Inputs.List(order).Select(e => Inputs.Object(e).Single(f => f.Value is not null)).ToList();
        var kinds = entries.Select(e => e.Key == "edge" ? "edge" : e.Value is string ? "field" : "count").ToList();
        var directions = entries.Select(e => e.Value as string ?? (string)Inputs.Object(e.Value).Values.First(d => d is not null)!).ToList();
        foreach (var feature in kinds.Concat(directions).Distinct())
            yield return "order: " + feature;
        if (entries.Count > 1)
            yield return directions.Distinct().Count() > 1 ? "order: several ways at once" : "order: several";
        foreach (var bound in new[] { "after", "before" }.Where(b => arguments.GetValueOrDefault(b) is not null))
            yield return $"order with {bound}: {kinds.FirstOrDefault() ?? "empty"}";
    }

    private static IEnumerable<string> OfFilter(string name, object? value) => value switch
    {
        null => [$"filter {Known(name)}: null"],
        Dictionary<string, object?> fields =>
            fields.SelectMany(f => OfFilter(f.Key, f.Value))
                .Append(fields.Count == 0 ? $"filter {Known(name)}: empty" : $"filter {Known(name)}"),
        List<object?> list =>
            list.SelectMany(e => e is Dictionary<string, object?> ? OfFilter("term", e) : e is null ? [$"filter {name} with null"] : [])
            .Append(list.Count == 0 ? $"filter {name}: empty" : $"filter {name}"),
        _ => [$"filter {name}"],
    };

    /// <summary>Words of the filter language, as far as they can be told from fields; types of unions start with a capital letter.</summary>
    private static string Known(string name) => Words.Contains(name) ? name : char.IsUpper(name[0]) ? "type" : "field";

    private static readonly HashSet<string> Words =
    [
        "where", "and", "or", "edge", "term", "some", "none", "all", "any", "count", "search",
        .. new[] { "eq", "in", "gt", "gte", "lt", "lte", "contains", "startsWith", "endsWith" }.SelectMany(o => new[] { o, "n" + o }),
    ];
}
