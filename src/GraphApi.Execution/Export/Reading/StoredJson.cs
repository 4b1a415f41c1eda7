using System.Text;
using GraphApi.Execution.Response;
using GraphApi.Planning.Stores;

namespace GraphApi.Execution.Export.Reading;

/// <summary>A stored value as the JSON that an answer would have of it, in the buffer of its page.</summary>
internal readonly record struct StoredJson(ResponseBuffer Page, int Start, int Length)
{
    public ReadOnlySpan<byte> Bytes => Page.Written.Span.Slice(Start, Length);

    public bool IsNull => Bytes.SequenceEqual("null"u8);

    public bool IsText => Bytes[0] == '"';

    /// <summary>What a text says, as UTF-8.</summary>
    public ReadOnlySpan<byte> Utf8 => TextOf(Bytes);

    /// <summary>What a text in JSON says, as UTF-8.</summary>
    public static ReadOnlySpan<byte> TextOf(ReadOnlySpan<byte> json)
    {
        var inside = json[1..^1];
        return inside.Contains((byte)'\\') ? JsonEscape.Undo(new RowString(inside, isEscaped: true)) : inside;
    }

    public override string ToString() => Encoding.UTF8.GetString(IsText ? Utf8 : Bytes);
}
