using System.Collections.Immutable;
using System.Globalization;
using GraphApi.Model.Sdl.Declarations;
using GraphApi.Model.Values;
using GraphQLParser.AST;

namespace GraphApi.Model.Sdl;

/// <summary>Takes the value of <c>@default(value:)</c> for a value of its field.</summary>
internal static class DefaultValue
{
    /// <summary>What is wrong with it, if anything, and where.</summary>
    public static (string Message, int Position)? Read(ScalarType type, DeclaredField field, out GraphValue value)
    {
        var given = field.Default!.Value!;
        if (!field.Type.IsList)
            return Read(type, given, out value);
        value = default;
        if (given is not GraphQLListValue list)
            return ($"Write a list, like [{(type.Enum is { } e ? e.Values.FirstOrDefault()?.Name : "...")}].", given.Location.Start);
        var elements = ImmutableArray.CreateBuilder<GraphValue>();
        foreach (var element in list.Values ?? [])
        {
            if (ReadElement(type, field, element, out var read) is { } error)
                return error;
            elements.Add(read);
        }

        value = GraphValue.List(elements.ToImmutable());
        return null;
    }

    private static (string Message, int Position)? ReadElement(ScalarType type, DeclaredField field, GraphQLValue element, out GraphValue value)
    {
        value = GraphValue.Null;
        if (element is not GraphQLNullValue)
            return Read(type, element, out value);
        return field.Type.ElementIsNonNull ? ($"An element of {field.Type.Text} is never null.", element.Location.Start) : null;
    }

    private static (string Message, int Position)? Read(ScalarType type, GraphQLValue literal, out GraphValue value)
    {
        string? error;
        value = default;
        var fits = literal switch
        {
            GraphQLStringValue when type.Enum is not null => Refuse("A value of an enum has no quotes.", out error),
            GraphQLStringValue text => ScalarCoercion.TryFromString(type, text.Value.ToString(), out value, out error),
            GraphQLEnumValue name when type.Enum is not null => ScalarCoercion.TryFromString(type, name.Name.StringValue, out value, out error),
            GraphQLBooleanValue flag => ScalarCoercion.TryFromBoolean(type, flag.BoolValue, out value, out error),
            GraphQLIntValue whole when long.TryParse(whole.Value, CultureInfo.InvariantCulture, out var number) =>
                ScalarCoercion.TryFromInteger(type, number, out value, out error),
            GraphQLIntValue or GraphQLFloatValue when double.TryParse(Digits(literal), CultureInfo.InvariantCulture, out var number) =>
                ScalarCoercion.TryFromNumber(type, number, out value, out error),
            _ => Refuse($"Write a value of type {type.Name}.", out error),
        };
        return fits ? null : (error!, literal.Location.Start);
    }

    private static ReadOnlySpan<char> Digits(GraphQLValue literal) => literal is GraphQLIntValue whole ? whole.Value : ((GraphQLFloatValue)literal).Value;

    private static bool Refuse(string message, out string? error)
    {
        error = message;
        return false;
    }
}
