namespace GraphApi.Planning.Import.Json;

/// <summary>The text of a file, with its name for errors.</summary>
internal sealed class SourceText(string fileName, ReadOnlyMemory<byte> bytes, int firstLine = 1)
{
    public string FileName { get; } = fileName;

    /// <summary>The text without the byte order mark that some editors put before it.</summary>
    public ReadOnlyMemory<byte> Json { get; } = bytes.Span.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;

    /// <summary>Counted only when an error asks for it.</summary>
    public int LineAt(int offset) => Json.Span[..offset].Count((byte)'\n') + firstLine;
}
