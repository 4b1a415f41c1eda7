using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using GraphApi.Planning.Plans;
using GraphQLParser.AST;

namespace GraphApi.Planning.Binding.Inputs;

/// <summary>
/// A value given for an argument or an input field, whether it stands in the document, in a variable, or partly in both. Its
/// shape (null, object, list) is read when the operation is bound; the scalars at its leaves are read at each run.
/// </summary>
internal sealed class InputValue
{
    private readonly GraphQLValue? _literal;
    private readonly object? _value;
    private readonly IReadOnlyDictionary<string, object?> _variables;
    private InputSource? _source;

    private InputValue(GraphQLValue? literal, object? value, InputSource? source, InputContext context)
    {
        _literal = literal;
        _value = value;
        _variables = context.Variables;
        Location = context.Location;
        _source = source;
    }

    /// <summary>Where the value's argument stands.</summary>
    public SourceLocation Location { get; }

    public InputSource Source => _source ??= SourceOf(_literal!, Context);

    public bool IsNull => _literal is null ? _value is null : _literal is GraphQLNullValue;

    /// <summary>A truth value, which is part of the variables' shape.</summary>
    public bool IsTrue => Source.Read(_variables) is true;

    private InputContext Context => new(_variables, Location);

    /// <summary>Null where nothing is given: a variable without value and default.</summary>
    public static InputValue? Of(GraphQLValue literal, InputContext context)
    {
        if (literal is GraphQLVariable variable)
        {
            var name = variable.Name.StringValue;
            return context.Variables.TryGetValue(name, out var value) ? new(null, value, new VariableSource(name), context) : null;
        }

        return new(literal, null, null, context);
    }

    /// <summary>The fields of an input object that are given, null ones included.</summary>
    public IEnumerable<KeyValuePair<string, InputValue>> Fields() => _literal is null
        ? ((IDictionary<string, object?>)_value!).Select(f => KeyValuePair.Create(f.Key, Inner(f.Value, new MemberSource(Source, f.Key))))
        : (((GraphQLObjectValue)_literal).Fields ?? [])
            .Select(f => (Name: f.Name.StringValue, Value: Of(f.Value, Context)))
            .Where(f => f.Value is not null)
            .Select(f => KeyValuePair.Create(f.Name, f.Value!));

    /// <summary>The elements of a list; a single value stands for a list of one. A variable without value counts as null.</summary>
    public ImmutableArray<InputValue> Elements() => (_literal, _value) switch
    {
        (GraphQLListValue list, _) => [.. (list.Values ?? []).Select(v => Of(v, Context) ?? Null(Context))],
        (null, IList list) => [.. list.Cast<object?>().Select((v, i) => Inner(v, new ElementSource(Source, i)))],
        _ => [this],
    };

    private static InputValue Null(InputContext context) => new(null, null, new LiteralSource(null), context);

    /// <summary>Made when it is asked for: an object is mostly a filter, whose fields are bound one by one.</summary>
    private static InputSource SourceOf(GraphQLValue literal, InputContext context) => literal switch
    {
        GraphQLListValue list => ListOf(list, context),
        GraphQLObjectValue fields => ObjectOf(fields, context),
        _ => new LiteralSource(ScalarOf(literal)),
    };

    /// <summary>A member whose variable has no value is not there.</summary>
    private static ObjectSource ObjectOf(GraphQLObjectValue fields, InputContext context) =>
        new([.. (fields.Fields ?? []).Select(f => (f.Name.StringValue, Value: Of(f.Value, context)))
            .Where(f => f.Value is not null).Select(f => (f.StringValue, f.Value!.Source))]);

    private static ListSource ListOf(GraphQLListValue list, InputContext context) =>
        new([.. (list.Values ?? []).Select(v => Of(v, context)?.Source ?? new LiteralSource(null))]);

    private static object? ScalarOf(GraphQLValue literal) => literal switch
    {
        GraphQLStringValue text => text.Value.ToString(),
        GraphQLEnumValue name => name.Name.StringValue,
        GraphQLBooleanValue truth => truth.BoolValue,
        GraphQLIntValue number => BigInteger.Parse(number.Value.Span, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture),
        GraphQLFloatValue number => double.Parse(number.Value.Span, NumberStyles.Float, CultureInfo.InvariantCulture),
        _ => null,
    };

    private InputValue Inner(object? value, InputSource source) => new(null, value, source, Context);
}
