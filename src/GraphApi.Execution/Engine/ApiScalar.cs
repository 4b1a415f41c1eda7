using System.Globalization;
using GraphApi.Model.Values;
using GraphQL.Types;
using GraphQLParser.AST;

namespace GraphApi.Execution.Engine;

/// <summary>A scalar of the schema language that GraphQL itself does not have. Values stay as they are given, once they are found valid.</summary>
internal sealed class ApiScalar : ScalarGraphType
{
    private readonly ScalarType _type;

    public ApiScalar(ScalarType type) => (Name, _type) = (type.Name, type);

    public override object? ParseLiteral(GraphQLValue value) => value switch
    {
        GraphQLNullValue => null,
        GraphQLStringValue text when ScalarCoercion.TryFromString(_type, text.Value.ToString(), out _, out _) => text.Value.ToString(),
        GraphQLIntValue number when long.TryParse(number.Value.Span, CultureInfo.InvariantCulture, out var integer)
            && ScalarCoercion.TryFromInteger(_type, integer, out _, out _) => integer,
        _ => ThrowLiteralConversionError(value),
    };

    public override object? ParseValue(object? value) => value switch
    {
        null => null,
        string text when ScalarCoercion.TryFromString(_type, text, out _, out _) => text,
        int or long when ScalarCoercion.TryFromInteger(_type, Convert.ToInt64(value, CultureInfo.InvariantCulture), out _, out _) => value,
        _ => ThrowValueConversionError(value),
    };

    public override object? Serialize(object? value) => value;
}
