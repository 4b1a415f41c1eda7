using System.Globalization;
using System.Numerics;
using GraphApi.Model.Values;
using GraphApi.Planning.Plans;

namespace GraphApi.Planning.Binding;

/// <summary>Turns a value of a document or a variable into one of the graph.</summary>
internal static class InputCoercion
{
    public static GraphValue Coerce(ScalarType type, object? input, SourceLocation location)
    {
        if (TryCoerce(type, input, out var value, out var error))
            return value;
        throw ReferenceEquals(error, ScalarCoercion.LoneSurrogate)
            ? OperationErrors.InvalidString(location)
            : OperationErrors.InvalidValue(type.Name, error!, location);
    }

    private static bool TryCoerce(ScalarType type, object? input, out GraphValue value, out string? error)
    {
        if (type.Kind == ScalarKind.Json)
            return ScalarCoercion.TryFromJson(input, out value, out error);
        switch (input)
        {
            case string text:
                return ScalarCoercion.TryFromString(type, text, out value, out error);
            case bool truth:
                return ScalarCoercion.TryFromBoolean(type, truth, out value, out error);
            case double or float or decimal:
                return ScalarCoercion.TryFromNumber(type, Convert.ToDouble(input, CultureInfo.InvariantCulture), out value, out error);
            case BigInteger number when number < long.MinValue || number > long.MaxValue:
                return ScalarCoercion.TryFromNumber(type, (double)number, out value, out error);
            case BigInteger number:
                return ScalarCoercion.TryFromInteger(type, (long)number, out value, out error);
            case int or long or short or byte or uint:
                return ScalarCoercion.TryFromInteger(type, Convert.ToInt64(input, CultureInfo.InvariantCulture), out value, out error);
            default:
                (value, error) = (default, $"{input ?? "null"} was given.");
                return false;
        }
    }
}
