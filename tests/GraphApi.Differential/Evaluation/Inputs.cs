using System.Collections;
using System.Globalization;
using GraphQLParser.AST;

namespace GraphApi.Differential.Evaluation;

/// <summary>
/// Reads literals and variables alike into null, bool, long, double, string (enum values too), lists and dictionaries; what is not
/// given is not there.
/// </summary>
public sealed class Inputs(GraphQLOperationDefinition operation, IReadOnlyDictionary<string, object?> variables)
{
    public static List<object?> List(object? value) => value as List<object?> ?? [value];

    public static Dictionary<string, object?> Object(object? value) => (Dictionary<string, object?>)value!;

    /// <summary>The arguments that have a value.</summary>
    public Dictionary<string, object?> Arguments(GraphQLArguments? arguments) =>
        Members(arguments?.Items.Select(a => (a.Name.StringValue, a.Value)) ?? []);

    private Dictionary<string, object?> Members(IEnumerable<(string Name, GraphQLValue Value)> members)
    {
        var read = new Dictionary<string, object?>();
        foreach (var (name, value) in members)
        {
            if (TryRead(value, out var result))
                read.Add(name, result);
        }

        return read;
    }

    private bool TryRead(GraphQLValue value, out object? result)
    {
        if (value is GraphQLVariable variable)
            return TryReadVariable(variable.Name.StringValue, out result);
        result = value switch
        {
            GraphQLNullValue => null,
            GraphQLBooleanValue truth => truth.BoolValue,
            GraphQLIntValue number => long.Parse(number.Value.Span, CultureInfo.InvariantCulture),
            GraphQLFloatValue number => double.Parse(number.Value.Span, CultureInfo.InvariantCulture),
            GraphQLStringValue text => text.Value.ToString(),
            GraphQLEnumValue name => name.Name.StringValue,
            GraphQLListValue list => (list.Values ?? []).Select(v => TryRead(v, out var element) ? element : null).ToList(),
            GraphQLObjectValue fields => Members((fields.Fields ?? []).Select(f => (f.Name.StringValue, f.Value))),
            _ => throw new ArgumentException($"Unknown literal {value.Kind}.", nameof(value)),
        };
        return true;
    }

    private bool TryReadVariable(string name, out object? result)
    {
        if (variables.TryGetValue(name, out var given))
        {
            result = Given(given);
            return true;
        }

        result = null;
        var declared = operation.Variables!.Items.Single(v => v.Variable.Name.StringValue == name);
        return declared.DefaultValue is { } literal && TryRead(literal, out result);
    }

    /// <summary>The forms in which JSON readers give numbers, lists and objects.</summary>
    private static object? Given(object? value) => value switch
    {
        null or string or bool => value,
        double or float or decimal => Convert.ToDouble(value, CultureInfo.InvariantCulture),
        IDictionary<string, object?> fields => fields.ToDictionary(f => f.Key, f => Given(f.Value)),
        IList list => list.Cast<object?>().Select(Given).ToList(),
        _ => Convert.ToInt64(value, CultureInfo.InvariantCulture),
    };
}
