using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace GraphApi.Differential.Comparison;

/// <summary>What one voice said. <paramref name="Failure"/> is what went wrong inside, if anything did.</summary>
public sealed partial record Answer(string Text, string? Failure = null)
{
    public static Answer Of(ReadOnlyMemory<byte> body, Exception? failure = null) => new(Encoding.UTF8.GetString(body.Span), failure?.ToString());

    /// <summary>The code of the first error; null where there is none.</summary>
    public string? ErrorCode => FirstError?.GetProperty("extensions").GetProperty("code").GetString();

    /// <summary>What tells one mistake from another: code and message without what is quoted; for what goes wrong inside, its first line.</summary>
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

    [GeneratedRegex("'[^']*'|\"[^\"]*\"|Did you mean.*")]
    private static partial Regex Quoted();
}
