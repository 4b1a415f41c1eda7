using System.Text.Json;

namespace GraphApi.Store.Tests.Cancellation;

/// <summary>
/// A small graph with a question within all limits that takes a store hours: who waits for its end waits for a cancellation.
/// <para>Another test project links this file.</para>
/// </summary>
internal static class EndlessGraph
{
    public const string Question =
        "{ ns(first: 50) { nodes { to { nodes { to { nodes { around { totalCount } } } } } } } }";

    public const string Sdl = """
        type N @node {
          key: ID!
          to: [N!]! @relationship(type: "TO", direction: OUT)
          around: [N!]! @path(steps: ["TO>*", "TO>*", "TO>*"])
        }
        """;

    private const int Nodes = 300;

    /// <summary>In the import format: each node leads to the ten behind it, in a ring.</summary>
    public static string Json() => JsonSerializer.Serialize(new
    {
        ns = Enumerable.Range(0, Nodes).Select(i => new
        {
            key = $"n{i}",
            to = Enumerable.Range(1, 10).Select(step => $"n{(i + step) % Nodes}"),
        }),
    });
}
