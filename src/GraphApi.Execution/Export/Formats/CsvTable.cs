using System.Text;
using System.Text.Json;
using GraphApi.Execution.Export.Reading;
using GraphApi.Model.Fields;
using GraphApi.Model.Values;

namespace GraphApi.Execution.Export.Formats;

/// <summary>
/// Writes records: texts and lists in quotes, so that <c>""</c> is an empty one and nothing between commas is null. <c>"kyiv","Kyiv",482,"capital;city"</c>.
/// </summary>
internal sealed class CsvTable(Stream output, char arrayDelimiter) : IDisposable
{
    private readonly byte[] _delimiter = Encoding.UTF8.GetBytes([arrayDelimiter]);
    private bool _hasFields;

    public void WriteHeader(IEnumerable<string> columns)
    {
        foreach (var column in columns)
        {
            BeginField();
            output.Write(Encoding.UTF8.GetBytes(column.AsSpan().ContainsAny(',', '"') ? $"\"{column.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : column));
        }

        EndRow();
    }

    public void WriteText(string text)
    {
        BeginField();
        WriteQuoted(Encoding.UTF8.GetBytes(text));
    }

    public void WriteText(StoredJson text)
    {
        BeginField();
        WriteQuoted(text.Utf8);
    }

    /// <summary>Gives the reason why the value can't be written, or null.</summary>
    public string? WriteValue(ScalarField field, StoredJson value)
    {
        BeginField();
        if (value.IsNull)
            return null;
        if (field.IsList)
            return WriteList(field.Type.Kind, value.Bytes);
        WriteOne(field.Type.Kind, value);
        return null;
    }

    public void EndRow()
    {
        output.WriteByte((byte)'\n');
        _hasFields = false;
    }

    public void Dispose() => output.Dispose();

    private void BeginField()
    {
        if (_hasFields)
            output.WriteByte((byte)',');
        _hasFields = true;
    }

    private void WriteOne(ScalarKind kind, StoredJson value)
    {
        if (kind == ScalarKind.Json)
            WriteQuoted(value.Bytes);
        else if (kind is ScalarKind.Id or ScalarKind.String or ScalarKind.Url)
            WriteQuoted(value.Utf8);
        else
            output.Write(value.IsText ? value.Utf8 : value.Bytes);
    }

    private string? WriteList(ScalarKind kind, ReadOnlySpan<byte> list)
    {
        var text = new List<byte>(list.Length);
        var reader = new Utf8JsonReader(list, new JsonReaderOptions { MaxDepth = CompactJson.MaxDepth + 1 });
        reader.Read();
        var count = 0;
        for (; reader.Read() && reader.TokenType != JsonTokenType.EndArray; count++)
        {
            if (reader.TokenType == JsonTokenType.Null && kind != ScalarKind.Json)
                return "it holds a null";
            var element = TakeElement(ref reader, list, kind);
            if (element.IndexOf(_delimiter) >= 0)
                return "an element holds what stands between elements: give another --array-delimiter, such as U+001F, if you can";
            if (count > 0)
                text.AddRange(_delimiter);
            text.AddRange(element);
        }

        if (count == 1 && text.Count == 0)
            return "it holds one empty text alone";
        WriteQuoted([.. text]);
        return null;
    }

    private static ReadOnlySpan<byte> TakeElement(ref Utf8JsonReader reader, ReadOnlySpan<byte> list, ScalarKind kind)
    {
        var start = (int)reader.TokenStartIndex;
        var isText = reader.TokenType == JsonTokenType.String && kind != ScalarKind.Json;
        reader.Skip();
        var json = list[start..(int)reader.BytesConsumed];
        return isText ? StoredJson.TextOf(json) : json;
    }

    private void WriteQuoted(ReadOnlySpan<byte> text)
    {
        const byte quote = (byte)'"';
        output.WriteByte(quote);
        while (text.IndexOf(quote) is var at and >= 0)
        {
            output.Write(text[..(at + 1)]);
            output.WriteByte(quote);
            text = text[(at + 1)..];
        }

        output.Write(text);
        output.WriteByte(quote);
    }
}
