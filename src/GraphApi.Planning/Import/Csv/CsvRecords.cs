using System.Text;

namespace GraphApi.Planning.Import.Csv;

/// <summary>
/// Reads CSV as RFC 4180 and neo4j-admin have it: commas, quoted fields with line ends and doubled quotes. Of our own because
/// libraries do not tell <c>""</c> from nothing, which are two values here.
/// </summary>
internal sealed class CsvRecords(TextReader text)
{
    private readonly StringBuilder _field = new();
    private readonly char[] _buffer = new char[32 * 1024];
    private int _next;
    private int _end;
    private int _line = 1;

    /// <summary>The line on which the record starts, from 1.</summary>
    public int Line { get; private set; }

    public List<CsvField> Fields { get; } = [];

    /// <summary>Reads the next record, passing over empty lines; false where there is none.</summary>
    public bool Read()
    {
        do
        {
            if (Peek() < 0)
                return false;
            Line = _line;
            ReadRecord();
        }
        while (Fields is [{ IsMissing: true }]);
        return true;
    }

    private void ReadRecord()
    {
        Fields.Clear();
        do
        {
            Fields.Add(Peek() == '"' ? ReadQuoted() : ReadPlain());
        }
        while (Take(','));

        Take('\r');
        if (Peek() >= 0 && !Take('\n'))
            throw new CsvSyntaxException("Behind a closing quote a comma or the line's end belongs; a quote within a field is doubled.", Line);
        _line++;
    }

    private CsvField ReadPlain()
    {
        _field.Clear();
        while (Peek() is not (< 0 or ',' or '\n' or '\r'))
            AppendUntil(",\r\n");
        return new CsvField(_field.ToString(), IsQuoted: false);
    }

    private CsvField ReadQuoted()
    {
        _field.Clear();
        _next++;
        while (true)
        {
            if (Peek() < 0)
                throw new CsvSyntaxException("A quoted field has no end.", Line);
            AppendUntil("\"\n");
            if (Peek() == '\n')
            {
                _line++;
                _field.Append('\n');
                _next++;
            }
            else if (Take('"'))
            {
                if (!Take('"'))
                    return new CsvField(_field.ToString(), IsQuoted: true);
                _field.Append('"');
            }
        }
    }

    /// <summary>Takes what lies in the buffer before any of the characters.</summary>
    private void AppendUntil(string stops)
    {
        var rest = _buffer.AsSpan(_next, _end - _next);
        var length = rest.IndexOfAny(stops) is var stop and >= 0 ? stop : rest.Length;
        _field.Append(rest[..length]);
        _next += length;
    }

    private bool Take(char wanted)
    {
        var isThere = Peek() == wanted;
        if (isThere)
            _next++;
        return isThere;
    }

    private int Peek()
    {
        if (_next == _end)
            (_next, _end) = (0, text.Read(_buffer));
        return _next < _end ? _buffer[_next] : -1;
    }
}
