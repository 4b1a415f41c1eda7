using System.Globalization;
using System.Numerics;
using GraphApi.Model.Values;
using GraphQL.Types;
using GraphQLParser.AST;

namespace GraphApi.Execution.Engine;

/// <summary>
/// The scalar JSON. A variable's value becomes text here, once, so that a plan does not depend on what is in it; a literal may hold
/// variables, and is read by the plan.
/// </summary>
internal sealed class JsonScalar : ScalarGraphType
{
    public JsonScalar() => Name = new ScalarType(ScalarKind.Json).Name;

    public override object? ParseLiteral(GraphQLValue value)
    {
        if (value is GraphQLNullValue)
            return null;
        return ScalarCoercion.TryFromJson(Plain(value), out var json, out _) ? json : ThrowLiteralConversionError(value);
    }

    public override object? ParseValue(object? value)
    {
        if (value is null)
            return null;
        return ScalarCoercion.TryFromJson(value, out var json, out _) ? json : ThrowValueConversionError(value);
    }

    public override object? Serialize(object? value) => value;

    /// <summary>Null stands for a variable: its value is judged by its own type.</summary>
    private object? Plain(GraphQLValue value) => value switch
    {
        GraphQLNullValue or GraphQLVariable => null,
        GraphQLStringValue text => text.Value.ToString(),
        GraphQLBooleanValue truth => truth.BoolValue,
        GraphQLIntValue number => BigInteger.Parse(number.Value.Span, CultureInfo.InvariantCulture),
        GraphQLFloatValue number => double.Parse(number.Value.Span, CultureInfo.InvariantCulture),
        GraphQLListValue list => (list.Values ?? []).Select(Plain).ToList(),
        GraphQLObjectValue members => (members.Fields ?? []).ToDictionary(f => f.Name.StringValue, f => Plain(f.Value)),
        _ => ThrowLiteralConversionError(value),
    };
}
