using System.Text;
using GraphApi.Model.Fields;
using GraphApi.Model.Types;
using GraphApi.Model.Values;
using GraphApi.Planning.Plans;
using GraphApi.Planning.Stores;

namespace GraphApi.Execution.Response;

/// <summary>Writes stored values, and refuses those that break the schema.</summary>
internal sealed class ScalarWriter(WriterState state)
{
    private readonly ResponseBuffer _buffer = state.Buffer;

    /// <summary>Takes one column. False where null must move up.</summary>
    public bool Write<TReader>(ref TReader row, ScalarStep step)
        where TReader : struct, IRowReader, allows ref struct
    {
        if (row.TryReadNull())
            return WriteNull(step);
        var start = _buffer.Length;
        var before = row;
        var written = step.Field.IsList ? TryWriteList(ref row, step.Field) : TryWriteValue(ref row, step.Field.Type);
        if (written)
            return true;

        row = before;
        row.Skip();
        _buffer.Truncate(start);
        return state.RefuseStored(step, $"{step.Field.Name} is no {Describe(step.Field)}.");
    }

    private static string Describe(ScalarField field) => field.IsList ? $"list of {field.Type.Name}" : field.Type.Name;

    private bool WriteNull(ScalarStep step)
    {
        if (step.IsNonNull)
            return state.RefuseStored(step, $"{step.Field.Name} is null.");
        _buffer.WriteNull();
        return true;
    }

    private bool TryWriteList<TReader>(ref TReader row, ScalarField field)
        where TReader : struct, IRowReader, allows ref struct
    {
        if (!row.IsList)
            return false;
        var list = row.BeginList();
        _buffer.Write((byte)'[');
        for (var i = 0; row.Next(ref list); i++)
        {
            if (i > 0)
                _buffer.Write((byte)',');
            if (!field.ElementIsNonNull && row.TryReadNull())
                _buffer.WriteNull();
            else if (!TryWriteValue(ref row, field.Type))
                return false;
        }

        _buffer.Write((byte)']');
        return true;
    }

    private bool TryWriteValue<TReader>(ref TReader row, ScalarType type)
        where TReader : struct, IRowReader, allows ref struct
    {
        switch (type.Kind)
        {
            case ScalarKind.Id or ScalarKind.String or ScalarKind.Url when row.TryReadString(out var text): _buffer.WriteString(text); return true;
            case ScalarKind.Enum when row.TryReadString(out var name) && Has(type.Enum!, name.Utf8): _buffer.WriteString(name); return true;
            case ScalarKind.Int when row.TryReadInteger(out var number) && number is >= int.MinValue and <= int.MaxValue:
                _buffer.WriteInteger(number); return true;
            case ScalarKind.Long when row.TryReadInteger(out var number): _buffer.WriteInteger(number); return true;
            case ScalarKind.Float when row.TryReadFloat(out var number): _buffer.WriteFloat(number); return true;
            case ScalarKind.Boolean when row.TryReadBoolean(out var truth): _buffer.WriteBoolean(truth); return true;
            case ScalarKind.DateTime when row.TryReadDateTime(out var instant) && DateTimeText.CanWrite(instant):
                _buffer.WriteDateTime(instant); return true;
            case ScalarKind.Date when row.TryReadDate(out var day): _buffer.WriteDate(day); return true;
            case ScalarKind.LocalTime when row.TryReadLocalTime(out var time): _buffer.WriteLocalTime(time); return true;
            case ScalarKind.LocalDateTime when row.TryReadLocalDateTime(out var local) && LocalDateTimeText.CanWrite(local):
                _buffer.WriteLocalDateTime(local); return true;
            case ScalarKind.Duration when row.TryReadDuration(out var duration): _buffer.WriteString(DurationText.Write(duration)); return true;
            case ScalarKind.Json when row.TryReadString(out var text) && CompactJson.Read(JsonEscape.Undo(text)) is { } json:
                _buffer.Write(Encoding.UTF8.GetBytes(json)); return true;
            default: return false;
        }
    }

    private static bool Has(EnumType type, ReadOnlySpan<byte> name)
    {
        foreach (var value in type.Values)
            if (Ascii.Equals(name, value.Name))
                return true;
        return false;
    }
}
