using System.Text;

namespace GraphApi.Planning.Plans;

/// <summary>The key of a field in the response: its alias or name, and that as JSON with the colon: <c>"name":</c>.</summary>
public sealed record ResponseName(string Text)
{
    /// <summary>GraphQL names need no escape.</summary>
    public byte[] Json { get; } = Encoding.ASCII.GetBytes($"\"{Text}\":");
}
