using System.Diagnostics.CodeAnalysis;
using GraphApi.Model.Values;
using GraphApi.Planning.Stores;

namespace GraphApi.Execution.Response;

/// <summary>The row of an operation that asks nothing of the store: a list without elements.</summary>
internal struct NoRow : IRowReader
{
    public readonly bool IsList => true;

    public readonly ListCursor BeginList() => default;

    public readonly bool Next(ref ListCursor list) => false;

    public readonly bool TryReadNull() => false;

    public readonly bool TryReadString(out RowString value)
    {
        value = default;
        return false;
    }

    public readonly bool TryReadInteger(out long value) => Nothing(out value);

    public readonly bool TryReadFloat(out double value) => Nothing(out value);

    public readonly bool TryReadBoolean(out bool value) => Nothing(out value);

    public readonly bool TryReadDateTime(out DateTimeValue value) => Nothing(out value);

    public readonly bool TryReadDate(out int daysSinceEpoch) => Nothing(out daysSinceEpoch);

    public readonly bool TryReadLocalTime(out long nanosecondsOfDay) => Nothing(out nanosecondsOfDay);

    public readonly bool TryReadLocalDateTime(out LocalDateTimeValue value) => Nothing(out value);

    public readonly bool TryReadDuration([NotNullWhen(true)] out DurationValue? value)
    {
        value = null;
        return false;
    }

    public readonly void Skip()
    {
    }

    private static bool Nothing<T>(out T value)
        where T : struct
    {
        value = default;
        return false;
    }
}
