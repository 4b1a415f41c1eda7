namespace GraphApi.Planning.Import.Csv;

/// <summary>A field of a record. Nothing between commas is no value, while <c>""</c> is an empty text.</summary>
internal readonly record struct CsvField(string Text, bool IsQuoted)
{
    public bool IsMissing => Text.Length == 0 && !IsQuoted;
}
