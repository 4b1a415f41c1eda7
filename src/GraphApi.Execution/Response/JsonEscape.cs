using System.Buffers;
using GraphApi.Planning.Stores;

namespace GraphApi.Execution.Response;

/// <summary>The one form of escapes in a response; see <see cref="RowString"/>. All else is written as it is.</summary>
internal static class JsonEscape
{
    private static readonly SearchValues<byte> Special =
        SearchValues.Create([(byte)'"', (byte)'\\', .. Enumerable.Range(0, ' ').Select(c => (byte)c)]);

    public static void Write(ReadOnlySpan<byte> utf8, ResponseBuffer buffer)
    {
        while (true)
        {
            var plain = utf8.IndexOfAny(Special);
            if (plain < 0)
            {
                buffer.Write(utf8);
                return;
            }

            buffer.Write(utf8[..plain]);
            WriteEscape(utf8[plain], buffer);
            utf8 = utf8[(plain + 1)..];
        }
    }

    /// <summary>The bytes that an escaped text stands for.</summary>
    public static byte[] Undo(RowString text)
    {
        if (!text.IsEscaped || !text.Utf8.Contains((byte)'\\'))
            return text.Utf8.ToArray();
        var plain = new List<byte>(text.Utf8.Length);
        for (var i = 0; i < text.Utf8.Length; i++)
            plain.Add(text.Utf8[i] == '\\' ? ReadEscape(text.Utf8, ref i) : text.Utf8[i]);
        return [.. plain];
    }

    private static void WriteEscape(byte value, ResponseBuffer buffer)
    {
        buffer.Write((byte)'\\');
        switch (value)
        {
            case (byte)'"' or (byte)'\\': buffer.Write(value); break;
            case (byte)'\b': buffer.Write((byte)'b'); break;
            case (byte)'\f': buffer.Write((byte)'f'); break;
            case (byte)'\n': buffer.Write((byte)'n'); break;
            case (byte)'\r': buffer.Write((byte)'r'); break;
            case (byte)'\t': buffer.Write((byte)'t'); break;
            default:
                buffer.Write("u00"u8);
                buffer.Write((byte)('0' + (value >> 4)));
                buffer.Write("0123456789abcdef"u8[value & 0xF]);
                break;
        }
    }

    /// <summary>Reads the escape at <paramref name="i"/> and leaves it on the escape's last byte.</summary>
    private static byte ReadEscape(ReadOnlySpan<byte> text, ref int i)
    {
        var kind = text[++i];
        if (kind != 'u')
            return kind switch
            {
                (byte)'b' => (byte)'\b',
                (byte)'f' => (byte)'\f',
                (byte)'n' => (byte)'\n',
                (byte)'r' => (byte)'\r',
                (byte)'t' => (byte)'\t',
                _ => kind,
            };
        var code = Convert.FromHexString(System.Text.Encoding.ASCII.GetString(text.Slice(i + 3, 2)))[0];
        i += 4;
        return code;
    }
}
