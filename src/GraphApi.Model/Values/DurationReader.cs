using System.Globalization;

namespace GraphApi.Model.Values;

/// <summary>
/// Reads the text of a Duration: components in their order, each whole and with a sign of its own where it is negative, weeks among
/// them; the seconds alone may have a fraction. A sign before <c>P</c> turns all of it.
/// </summary>
internal ref struct DurationReader(ReadOnlySpan<char> text)
{
    private const int NanosecondsInSecond = 1_000_000_000;
    private ReadOnlySpan<char> _rest = text;
    private Int128 _months;
    private Int128 _days;
    private Int128 _nanoseconds;

    /// <summary>The units that may still come: each stands at most once, and behind those before it.</summary>
    private ReadOnlySpan<char> _units;

    public bool TryRead(out DurationValue value)
    {
        var isNegative = TakeSign();
        value = null!;
        if (!Take('P') || _rest.IsEmpty || !TryReadDate() || !TryReadTime() || !_rest.IsEmpty)
            return false;
        if (isNegative)
            (_months, _days, _nanoseconds) = (-_months, -_days, -_nanoseconds);
        return TryNormalise(out value);
    }

    private bool TryReadDate()
    {
        _units = "YMWD";
        while (!_rest.IsEmpty && _rest[0] != 'T')
        {
            if (!TryTakeNumber(out var number, out var fraction) || fraction >= 0)
                return false;
            switch (TakeUnit())
            {
                case 'Y': _months += number * 12; break;
                case 'M': _months += number; break;
                case 'W': _days += number * 7; break;
                case 'D': _days += number; break;
                default: return false;
            }
        }

        return true;
    }

    private bool TryReadTime()
    {
        _units = "HMS";
        if (!Take('T'))
            return true;
        if (_rest.IsEmpty)
            return false;
        while (!_rest.IsEmpty)
        {
            var isNegative = _rest[0] == '-';
            if (!TryTakeNumber(out var number, out var fraction))
                return false;
            var unit = TakeUnit();
            if (unit == '\0' || (fraction >= 0 && unit != 'S'))
                return false;
            _nanoseconds += number * NanosecondsInSecond * (unit == 'H' ? 3600 : unit == 'M' ? 60 : 1);
            _nanoseconds += isNegative ? -Math.Max(fraction, 0) : Math.Max(fraction, 0);
        }

        return true;
    }

    private char TakeUnit()
    {
        var at = _rest.IsEmpty ? -1 : _units.IndexOf(_rest[0]);
        if (at < 0)
            return '\0';
        var unit = _rest[0];
        _units = _units[(at + 1)..];
        _rest = _rest[1..];
        return unit;
    }

    /// <summary>A whole number; <paramref name="fraction"/> is -1 where none stands behind it.</summary>
    private bool TryTakeNumber(out Int128 number, out int fraction)
    {
        (number, fraction) = (0, -1);
        var isNegative = TakeSign();
        var end = _rest.IndexOfAnyExceptInRange('0', '9');
        const int longest = 18;
        if (end is < 1 or > longest)
            return false;
        number = long.Parse(_rest[..end], NumberStyles.None, CultureInfo.InvariantCulture);
        number = isNegative ? -number : number;
        _rest = _rest[end..];
        return _rest[0] != '.' || FractionText.TryTake(ref _rest, out fraction);
    }

    private bool TakeSign()
    {
        var isNegative = !_rest.IsEmpty && _rest[0] == '-';
        if (isNegative || (!_rest.IsEmpty && _rest[0] == '+'))
            _rest = _rest[1..];
        return isNegative;
    }

    private bool Take(char wanted)
    {
        var isThere = !_rest.IsEmpty && _rest[0] == wanted;
        if (isThere)
            _rest = _rest[1..];
        return isThere;
    }

    private readonly bool TryNormalise(out DurationValue value)
    {
        var (seconds, nanoseconds) = (_nanoseconds / NanosecondsInSecond, (int)(_nanoseconds % NanosecondsInSecond));
        if (nanoseconds < 0)
            (seconds, nanoseconds) = (seconds - 1, nanoseconds + NanosecondsInSecond);
        var fits = Int128.Abs(_months) <= DurationValue.MaxMonths && Int128.Abs(_days) <= DurationValue.MaxDays
            && Int128.Abs(seconds) <= DurationValue.MaxSeconds;
        value = fits ? new DurationValue((long)_months, (long)_days, (long)seconds, nanoseconds) : null!;
        return fits;
    }
}
