using System.Diagnostics.CodeAnalysis;
using GraphApi.Model.Values;

namespace GraphApi.Planning.Stores;

/// <summary>
/// Reads the row that a store answers with, in the store's own encoding, without making objects of it. A reader is a struct over
/// the answer's bytes: a copy of it is a place to read from again.
/// </summary>
/// <remarks>
/// <see cref="Next"/> stands on the next element of a list. What it stands on is then taken by exactly one call: a
/// <c>TryRead</c> that returns true, <see cref="BeginList"/>, or <see cref="Skip"/>. A <c>TryRead</c> that returns false has
/// taken nothing: the stored value is of another kind. A new reader stands on the row, which is a list.
/// </remarks>
public interface IRowReader
{
    /// <summary>True where the element is a list, which <see cref="BeginList"/> then enters.</summary>
    bool IsList { get; }

    /// <summary>Enters the list.</summary>
    ListCursor BeginList();

    /// <summary>Stands on the next element; false, and behind the list, where there is none.</summary>
    bool Next(ref ListCursor list);

    bool TryReadNull();

    /// <summary>Text: a view of the row, valid as long as the row is.</summary>
    bool TryReadString(out RowString value);

    bool TryReadInteger(out long value);

    /// <summary>A finite number; an integer counts.</summary>
    bool TryReadFloat(out double value);

    /// <summary>A truth value; SQLite's 1 and 0 count.</summary>
    bool TryReadBoolean(out bool value);

    bool TryReadDateTime(out DateTimeValue value);

    /// <summary>Days since 1970-01-01.</summary>
    bool TryReadDate(out int daysSinceEpoch);

    /// <summary>Nanoseconds since midnight.</summary>
    bool TryReadLocalTime(out long nanosecondsOfDay);

    bool TryReadLocalDateTime(out LocalDateTimeValue value);

    bool TryReadDuration([NotNullWhen(true)] out DurationValue? value);

    /// <summary>Passes over the element, whatever it is.</summary>
    void Skip();
}
