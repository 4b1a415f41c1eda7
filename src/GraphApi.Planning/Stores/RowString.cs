namespace GraphApi.Planning.Stores;

/// <summary>
/// Text of a row as UTF-8, either plain or already escaped as the inside of a JSON string. Escaped means: <c>"</c> and
/// <c>\</c> behind a backslash, <c>\b \f \n \r \t</c>, other characters below U+0020 as <c>\u00xx</c> in lower-case hex, and nothing else.
/// </summary>
public readonly ref struct RowString(ReadOnlySpan<byte> utf8, bool isEscaped)
{
    public ReadOnlySpan<byte> Utf8 { get; } = utf8;

    public bool IsEscaped { get; } = isEscaped;
}
