using System.Globalization;
using System.Text.Json;
using GraphApi.Model.Fields;
using GraphApi.Model.Values;

namespace GraphApi.Planning.Import.Json;

/// <summary>Takes JSON for a value of a field, or says why it can't be one.</summary>
internal sealed class ValueReader(ErrorList errors)
{
    /// <summary>The value; null where it is wrong, which is then among the errors.</summary>
    public GraphValue? Read(ScalarField field, JsonItem item)
    {
        if (item.IsNull)
            return field.IsNonNull ? Refuse(ImportErrorCodes.MissingValue, $"{field.Name} can't be null.", item) : GraphValue.Null;
        if (field.IsList)
            return ReadList(field, item);
        return ReadOne(field.Type, item) is { } value && Fits(field, value, item) ? value : null;
    }

    private GraphValue? ReadList(ScalarField field, JsonItem item)
    {
        if (!item.IsList)
            return Refuse(ImportErrorCodes.InvalidValue, $"{field.Name} is a list of {field.Type.Name}, and this is {item.Description}.", item);
        var values = item.Items.Select(i => ReadElement(field, i)).ToList();
        return values.Contains(null) ? null : GraphValue.List([.. values.Select(v => v!.Value)]);
    }

    private GraphValue? ReadElement(ScalarField field, JsonItem item)
    {
        if (!item.IsNull)
            return ReadOne(field.Type, item);
        return field.ElementIsNonNull
            ? Refuse(ImportErrorCodes.MissingValue, $"An element of {field.Name} can't be null.", item)
            : GraphValue.Null;
    }

    private GraphValue? ReadOne(ScalarType type, JsonItem item)
    {
        if (TryCoerce(type, item, out var value, out var error))
            return value;
        var code = ReferenceEquals(error, ScalarCoercion.LoneSurrogate) ? ImportErrorCodes.InvalidString : ImportErrorCodes.InvalidValue;
        return Refuse(code, error ?? $"A {type.Name} belongs here, and this is {item.Description}.", item);
    }

    private static bool TryCoerce(ScalarType type, JsonItem item, out GraphValue value, out string? error)
    {
        value = default;
        error = item is { Kind: JsonTokenType.String, Text: null } ? ScalarCoercion.LoneSurrogate : null;
        return item.Kind switch
        {
            _ when type.Kind == ScalarKind.Json => ScalarCoercion.TryReadJson(item.Json, out value, out error),
            _ when error is not null => false,
            JsonTokenType.String => ScalarCoercion.TryFromString(type, item.Text!, out value, out error),
            JsonTokenType.Number => TryNumber(type, item.Text!, out value, out error),
            JsonTokenType.True => ScalarCoercion.TryFromBoolean(type, true, out value, out error),
            JsonTokenType.False => ScalarCoercion.TryFromBoolean(type, false, out value, out error),
            _ => false,
        };
    }

    private static bool TryNumber(ScalarType type, string text, out GraphValue value, out string? error) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer)
            ? ScalarCoercion.TryFromInteger(type, integer, out value, out error)
            : ScalarCoercion.TryFromNumber(type, double.Parse(text, CultureInfo.InvariantCulture), out value, out error);

    private bool Fits(ScalarField field, GraphValue value, JsonItem item)
    {
        if (ValueLimits.Fit(field, value))
            return true;
        errors.Add(ImportErrorCodes.ValueTooLong, ValueLimits.Describe(field), item.Place);
        return false;
    }

    private GraphValue? Refuse(string code, string message, JsonItem item)
    {
        errors.Add(code, message, item.Place);
        return null;
    }
}
