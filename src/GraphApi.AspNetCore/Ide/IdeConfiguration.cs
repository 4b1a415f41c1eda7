using System.Text.Json.Serialization;
using GraphApi.AspNetCore.Pages;

namespace GraphApi.AspNetCore.Ide;

/// <summary>What the IDE reads when it opens: where the API is (where itself is), and what a new document begins with.</summary>
internal sealed record IdeConfiguration(string Title, bool UseBrowserUrlAsEndpoint, bool DisableTelemetry)
{
    // The IDE's own spelling.
    [JsonPropertyName("graphQLDocument")]
    public required string Document { get; init; }

    public static IdeConfiguration For(IEnumerable<ReadyOperation> operations) =>
        new("GraphApi", UseBrowserUrlAsEndpoint: true, DisableTelemetry: true) { Document = IdeDocument.Of(operations) };
}
