namespace GraphApi.Benchmarks.Claims;

/// <summary>What is asked of the claims graph.</summary>
internal static class ClaimOperations
{
    /// <summary>A place, twenty claims about it, who makes them, five contradictions of each and who makes those.</summary>
    public const string Hot = """
        query Hot($place: ID!) {
          place(key: $place) {
            name
            claims(first: 20) {
              nodes {
                key
                text
                madeBy { nodes { name } }
                contradictedBy(first: 5) { edges { kind node { key text madeBy { nodes { name } } } } }
              }
            }
          }
        }
        """;

    public static IReadOnlyDictionary<string, object?> About(string place) => new Dictionary<string, object?> { ["place"] = place };
}
