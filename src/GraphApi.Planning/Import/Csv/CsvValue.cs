using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using GraphApi.Model.Fields;
using GraphApi.Model.Values;

namespace GraphApi.Planning.Import.Csv;

/// <summary>Takes a field of a record for a value of the schema's field.</summary>
internal static class CsvValue
{
    /// <summary>Gives the error's code and message, or null.</summary>
    /// <param name="given">Null where there is no such column.</param>
    /// <param name="delimiter">Stands between the elements of a list.</param>
    public static (string Code, string Message)? Read(ScalarField field, CsvField? given, char delimiter, out GraphValue value)
    {
        value = given is null || field.IsNonNull ? field.Default ?? GraphValue.Null : GraphValue.Null;
        if (given is not { IsMissing: false, Text: var text })
            return value.IsNull && field.IsNonNull ? (ImportErrorCodes.MissingValue, $"{field.Name} can't be null.") : null;
        var error = field.IsList ? ReadList(field.Type, text, delimiter, out value) : ReadOne(field.Type, text, out value);
        if (error is not null)
            return (ReferenceEquals(error, ScalarCoercion.LoneSurrogate) ? ImportErrorCodes.InvalidString : ImportErrorCodes.InvalidValue, error);
        return ValueLimits.Fit(field, value) ? null : (ImportErrorCodes.ValueTooLong, ValueLimits.Describe(field));
    }

    private static string? ReadList(ScalarType type, string text, char delimiter, out GraphValue value)
    {
        var elements = ImmutableArray.CreateBuilder<GraphValue>();
        foreach (var part in text.Length == 0 ? [] : text.Split(delimiter))
        {
            if (ReadOne(type, part, out value) is { } error)
                return error;
            elements.Add(value);
        }

        value = GraphValue.List(elements.ToImmutable());
        return null;
    }

    private static string? ReadOne(ScalarType type, string text, out GraphValue value)
    {
        string? error;
        _ = type.Kind switch
        {
            ScalarKind.Int or ScalarKind.Long when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) =>
                ScalarCoercion.TryFromInteger(type, whole, out value, out error),
            ScalarKind.Float when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) =>
                ScalarCoercion.TryFromNumber(type, number, out value, out error),
            ScalarKind.Boolean when bool.TryParse(text, out var truth) =>
                ScalarCoercion.TryFromBoolean(type, truth, out value, out error),
            ScalarKind.Json => ScalarCoercion.TryReadJson(Encoding.UTF8.GetBytes(text), out value, out error),
            _ => ScalarCoercion.TryFromString(type, text, out value, out error),
        };
        return error;
    }
}
