using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace GraphApi.Differential.Comparison;

/// <summary>What one voice said. <paramref name="Failure"/> is what went wrong inside, if anything did.</summary>
public sealed partial record Answer(string Text, string? Failure = null)
{
    public static Answer Of(ReadOnlyMemory<byte> body, Exception? failure = null) =>
        new(Encoding.UTF8.GetString(body.Span), failure?.ToString());

    /// <summary>The code of the first error; null where there is none.</summary>
    public string? ErrorCode => FirstError?.GetProperty("extensions").GetProperty("code").GetString();

    /// <summary>What tells one mistake from another: code and message without what is quoted, or the first line of a failure.</summary>
    public string Kind => (ErrorCode, Failure) switch
    {
        (null, null) => "data",
        (var code, { } failure) => $"{code} {failure.Split('\n')[0]}",
        (var code, _) => $"{code} {Quoted().Replace(FirstError?.GetProperty("message").GetString() ?? "", "_")}",
    };

    private JsonElement? FirstError => Text.StartsWith("{\"errors\"", StringComparison.Ordinal)
        ? JsonDocument.Parse(Text).RootElement.GetProperty("errors")[0]
        : null;

    /// <summary>The operation asks for more than the store takes: no difference, and no test either.</summary>
    public bool IsBeyondLimits => ErrorCode is "TOO_MANY_CONNECTIONS" or "OPERATION_TOO_DEEP" or "TOO_MANY_ROWS";

    /// <summary>
    /// As one that others filled says it: its cursors hold more than those of the other stores and are told apart from nothing else, it
    /// takes no other store's cursors, and has no search.
    /// </summary>
    public Answer WithCursorsOf(Answer other)
    {
        if (ErrorCode is "INVALID_CURSOR" or "SEARCH_UNAVAILABLE")
            return other;
        var (mine, theirs) = (CursorText().Matches(Text), CursorText().Matches(other.Text));
        var next = 0;
        return mine.Count == theirs.Count ? this with { Text = CursorText().Replace(Text, _ => theirs[next++].Value) } : this;
    }

    /// <summary>Base64url of a cursor's version and scope, and what follows.</summary>
    [GeneratedRegex("\"A[Q-f][\\w-]{5,}\"")]
    private static partial Regex CursorText();

    [GeneratedRegex("'[^']*'|\"[^\"]*\"|Did you mean.*")]
    private static partial Regex Quoted();
}
