using System.Text;
using System.Text.Json;

namespace GraphApi.Differential.Comparison;

/// <summary>What one voice said. <paramref name="Failure"/> is what went wrong inside, if anything did.</summary>
public sealed record Answer(string Text, string? Failure = null)
{
    public static Answer Of(ReadOnlyMemory<byte> body, Exception? failure = null) => new(Encoding.UTF8.GetString(body.Span), failure?.ToString());

    /// <summary>The code of the first error; null where there is none.</summary>
    public string? ErrorCode
    {
        get
        {
            if (!Text.StartsWith("{\"errors\"", StringComparison.Ordinal))
                return null;
            using var document = JsonDocument.Parse(Text);
            return document.RootElement.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString();
        }
    }

    /// <summary>The operation asks for more than the store takes: no difference, and no test either.</summary>
    public bool IsBeyondLimits => ErrorCode is "TOO_MANY_CONNECTIONS" or "OPERATION_TOO_DEEP" or "TOO_MANY_ROWS";
}
