using GraphApi.Model.Values;
using GraphApi.Neo4j.Bolt;
using GraphApi.Planning.Paging;

namespace GraphApi.Neo4j.Storage;

/// <summary>Writes values of the graph as PackStream, straight from where they are.</summary>
internal static class ValueEncoder
{
    public static void Write(PackStreamWriter writer, GraphValue value)
    {
        switch (value.Kind)
        {
            case GraphValueKind.Null: writer.WriteNull(); break;
            case GraphValueKind.String: writer.WriteString(value.AsString()); break;
            case GraphValueKind.Integer: writer.WriteInteger(value.AsInteger()); break;
            case GraphValueKind.Float: writer.WriteFloat(value.AsFloat()); break;
            case GraphValueKind.Boolean: writer.WriteBoolean(value.AsBoolean()); break;
            case GraphValueKind.DateTime: Write(writer, value.AsDateTime()); break;
            case GraphValueKind.Date: writer.WriteDate(value.AsDate()); break;
            case GraphValueKind.LocalTime: writer.WriteLocalTime(value.AsLocalTime()); break;
            case GraphValueKind.LocalDateTime: Write(writer, value.AsLocalDateTime()); break;
            case GraphValueKind.Duration: Write(writer, value.AsDuration()); break;
            case GraphValueKind.Json: writer.WriteString(value.AsJson()); break;
            case GraphValueKind.List: WriteList(writer, value.AsList(), Write); break;
            default: throw new NotSupportedException($"A {value.Kind} has no PackStream form.");
        }
    }

    /// <summary>As <see cref="Printing.ParameterForm.Instants"/> says.</summary>
    public static void WriteInstants(PackStreamWriter writer, GraphValue value)
    {
        switch (value.Kind)
        {
            case GraphValueKind.Null: writer.WriteNull(); break;
            case GraphValueKind.List: WriteList(writer, value.AsList(), WriteInstants); break;
            default:
                writer.WriteListHeader(2);
                Write(writer, value.AsDateTime().At(-DateTimeValue.MaxOffset));
                Write(writer, value.AsDateTime().At(DateTimeValue.MaxOffset));
                break;
        }
    }

    /// <summary>
    /// A text to compare with by code point: <c>[text]</c>, or <c>[text, what stands before its first unit from U+D800 up]</c> if it has one.
    /// </summary>
    public static void WriteOrderedText(PackStreamWriter writer, string text)
    {
        var first = text.AsSpan().IndexOfAnyInRange('\uD800', '\uFFFF');
        writer.WriteListHeader(first < 0 ? 1 : 2);
        writer.WriteString(text);
        if (first >= 0)
            writer.WriteString(text[..first]);
    }

    /// <summary>As <see cref="Printing.ParameterForm.PlaceWithWay"/> says.</summary>
    public static void WritePlaceWithWay(PackStreamWriter writer, string place)
    {
        writer.WriteListHeader(2);
        writer.WriteString(RelationshipWay.Without(place));
        writer.WriteString(place);
    }

    /// <summary>As <see cref="Printing.ParameterForm.Components"/> says.</summary>
    public static void WriteComponents(PackStreamWriter writer, ReadOnlySpan<GraphValue> values) => WriteList(
        writer,
        values,
        static (writer, value) =>
        {
            if (value.Kind == GraphValueKind.String)
                WriteOrderedText(writer, value.AsString());
            else
                Write(writer, value);
        });

    private static void Write(PackStreamWriter writer, DateTimeValue value) =>
        writer.WriteDateTime(value.UtcSeconds, value.Nanoseconds, value.OffsetMinutes * 60);

    private static void Write(PackStreamWriter writer, LocalDateTimeValue value) =>
        writer.WriteLocalDateTime(value.Seconds, value.Nanoseconds);

    private static void Write(PackStreamWriter writer, DurationValue value) =>
        writer.WriteDuration(value.Months, value.Days, value.Seconds, value.Nanoseconds);

    private static void WriteList(PackStreamWriter writer, ReadOnlySpan<GraphValue> values, Action<PackStreamWriter, GraphValue> write)
    {
        writer.WriteListHeader(values.Length);
        foreach (var value in values)
            write(writer, value);
    }
}
