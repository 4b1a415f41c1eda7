using System.Text;
using GraphQLParser;

namespace GraphApi.Model.Parsing;

/// <summary>
/// A GraphQL text with short lines that end in <c>\n</c>, to be judged in the place of the text itself. For a mistake in column n GraphQL-Parser
/// pads its message blank by blank, which takes n² steps: 16 s where a minified document of 99 KB has a bracket too many. Behind a lone
/// <c>\r</c> it finds no line, and fails. Lines are broken between tokens, and comments left out, so that what is right stays right;
/// <see cref="PlaceOf"/> says where in the text a mistake is.
/// </summary>
public sealed class ShortLines
{
    /// <summary>What <see cref="LongestToken"/> may be: a mistake within it costs its square.</summary>
    public const int MaxTokenLength = 4_000;

    private const int Longest = 1_000;
    private readonly string _source;
    private readonly StringBuilder _text = new();
    private readonly List<Location> _starts = [new(1, 1)];
    private int _lineStart;
    private int _textLineStart;

    private ShortLines(string source) => _source = source;

    /// <summary>Null where the text is so already.</summary>
    public static ShortLines? Of(string source)
    {
        for (var (start, end) = (0, 0); end < source.Length; start = end + 1)
        {
            end = start + Until(source.AsSpan(start), "\r\n");
            if (end - start > Longest || IsLoneReturn(source, end))
                return new ShortLines(source).Break();
        }

        return null;
    }

    public string Text { get; private set; } = "";

    /// <summary>The most characters that one name, number or text has on a line: within it no line can be broken.</summary>
    public int LongestToken { get; private set; }

    /// <summary>Where in the source that begins.</summary>
    public int LongestTokenStart { get; private set; }

    public Location PlaceOf(Location inText)
    {
        var start = _starts[Math.Min(inText.Line, _starts.Count) - 1];
        return new Location(start.Line, start.Column + inText.Column - 1);
    }

    private ShortLines Break()
    {
        for (var at = 0; at < _source.Length;)
        {
            var length = TokenLength(at);
            if (_text.Length - _textLineStart > Longest && !char.IsWhiteSpace(_source[at]))
                StartLine(at, _starts[^1].Line);
            if (_source[at] != '#')
                Add(at, length);
            at += length;
        }

        Text = _text.ToString();
        return this;
    }

    private void StartLine(int at, int line)
    {
        if (line == _starts[^1].Line)
            _text.Append('\n');
        else
            _lineStart = at;
        _textLineStart = _text.Length;
        _starts.Add(new Location(line, at - _lineStart + 1));
    }

    private void Add(int at, int length)
    {
        for (var (i, run) = (at, 1); i < at + length; i++, run++)
        {
            var isEnd = _source[i] == '\n' || IsLoneReturn(_source, i);
            _text.Append(isEnd ? '\n' : _source[i]);
            if (run > LongestToken)
                (LongestToken, LongestTokenStart) = (run, i - run + 1);
            if (isEnd)
            {
                StartLine(i + 1, _starts[^1].Line + 1);
                run = 0;
            }
        }
    }

    private int TokenLength(int at)
    {
        var rest = _source.AsSpan(at);
        if (rest[0] == '#')
            return Math.Max(1, Until(rest, "\r\n"));
        if (rest.StartsWith("\"\"\""))
            return BlockLength(rest);
        if (rest[0] == '"')
            return TextLength(rest);
        var word = 0;
        while (word < rest.Length && (char.IsLetterOrDigit(rest[word]) || rest[word] is '_' or '.' or '+' or '-'))
            word++;
        return Math.Max(1, word);
    }

    private static bool IsLoneReturn(string text, int at) => at < text.Length && text[at] == '\r' && (at + 1 == text.Length || text[at + 1] != '\n');

    private static int Until(ReadOnlySpan<char> text, string ends) => text.IndexOfAny(ends) is >= 0 and var end ? end : text.Length;

    /// <summary>To its quote, or to where it breaks off.</summary>
    private static int TextLength(ReadOnlySpan<char> text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] == '"')
                return i + 1;
            if (text[i] is '\r' or '\n')
                return i;
            i += text[i] == '\\' ? 1 : 0;
        }

        return text.Length;
    }

    private static int BlockLength(ReadOnlySpan<char> text)
    {
        for (var i = 3; i < text.Length; i++)
        {
            if (text[i..].StartsWith("\"\"\""))
                return i + 3;
            i += text[i..].StartsWith("\\\"\"\"") ? 3 : 0;
        }

        return text.Length;
    }
}
