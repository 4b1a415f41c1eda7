namespace GraphApi.Planning.Import.Csv;

/// <summary>A record that cannot be told from the next one, so that nothing behind it can be read.</summary>
internal sealed class CsvSyntaxException(string message, int line) : Exception(message)
{
    public int Line { get; } = line;
}
