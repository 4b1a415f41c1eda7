using System.Collections.Immutable;

namespace GraphApi.Planning.Import.Csv;

/// <summary>Reads the records of a source, file by file, and says where each stands.</summary>
internal sealed class CsvFiles(CsvSource source, char arrayDelimiter, ErrorList errors) : IDisposable
{
    private FileStream? _stream;
    private StreamReader? _text;
    private CsvRecords? _records;
    private int _opened;

    /// <summary>Stands between labels and between the elements of a list.</summary>
    public char ArrayDelimiter => arrayDelimiter;

    /// <summary>How many bytes have been taken from the files.</summary>
    public long Position => _before + (_stream?.Position ?? 0);

    public ImmutableArray<CsvColumn> Columns { get; private set; } = [];

    public IReadOnlyList<CsvField> Fields => _records!.Fields;

    private string File => source.Files[_opened - 1];

    private long _before;

    /// <summary>Reads the header; false where it is wrong, which is then among the errors.</summary>
    public bool ReadHeader()
    {
        if (!ReadRecord())
        {
            errors.Add(new ImportError(ImportErrorCodes.InvalidCsv, "The file has no header.", source.Files[0]));
            return false;
        }

        var columns = Fields.Select(f => CsvColumn.Parse(f.Text)).ToList();
        for (var i = 0; i < columns.Count; i++)
        {
            if (columns[i] is null)
                errors.Add(Error(
                    ImportErrorCodes.InvalidCsv,
                    $"{Fields[i].Text} is no header: write a name and a type of neo4j-admin, as in key:ID(Place), year:int, tags:string[].",
                    ""));
        }

        Columns = columns.Contains(null) ? [] : [.. columns!];
        return !columns.Contains(null);
    }

    /// <summary>Reads the next record that has a field a column; others are among the errors.</summary>
    public bool Read()
    {
        while (ReadRecord())
        {
            if (Fields.Count == Columns.Length)
                return true;
            errors.Add(Error(ImportErrorCodes.InvalidCsv, $"The header has {Columns.Length} columns, and this record {Fields.Count}.", ""));
        }

        return false;
    }

    public ImportError Error(string code, string message, string column) => new(code, message, File, _records!.Line, column);

    /// <summary>Where the record stands: <c>about.csv:3</c>.</summary>
    public ImportPlace Place() => new(File, _records!.Line);

    public void Dispose()
    {
        _text?.Dispose();
        _stream?.Dispose();
    }

    private bool ReadRecord()
    {
        try
        {
            while (_records is null || !_records.Read())
            {
                if (_opened == source.Files.Length)
                    return false;
                Open(source.Files[_opened++]);
            }

            return true;
        }
        catch (CsvSyntaxException e)
        {
            errors.Add(new ImportError(ImportErrorCodes.InvalidCsv, e.Message, File, e.Line));
            errors.ThrowIfAny();
            return false;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw ImportException.For(new ImportError(ImportErrorCodes.FileUnreadable, e.Message, File));
        }
    }

    private void Open(string file)
    {
        _before = Position;
        Dispose();
        _stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, 64 * 1024, FileOptions.SequentialScan);
        _text = new StreamReader(_stream);
        _records = new CsvRecords(_text);
    }
}
