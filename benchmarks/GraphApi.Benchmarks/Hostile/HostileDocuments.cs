namespace GraphApi.Benchmarks.Hostile;

/// <summary>
/// Documents over the claims graph that ask for as much as the limits let through. Each is another one, so that nothing which the server
/// has kept of the last is of use.
/// </summary>
internal static class HostileDocuments
{
    private static int _number;

    /// <summary>As many levels of full pages as rows are allowed, over relationships that lead back and forth.</summary>
    public static string Deep() => Operation(
        "place(key: \"kyiv\") { claimsWithin(first: 50) { nodes { text contradictedBy(first: 50) { nodes { text "
        + "contradicts(first: 50) { nodes { text madeBy(first: 50) { nodes { key name } } } } } } } } }");

    /// <summary>Many roots, each with lists.</summary>
    public static string Wide() => Operation(Repeat(
        20, i => $"w{i}: claims(first: 50) {{ nodes {{ key text textNo about(first: 50) {{ nodes {{ key name description }} }} madeBy {{ nodes {{ key name }} }} }} }} "));

    /// <summary>One field under a thousand names.</summary>
    public static string Aliased() => Operation($"claims(first: 50) {{ nodes {{ {Repeat(990, i => $"a{i}: text ")} }} }}");

    /// <summary>One field and one fragment, written again and again.</summary>
    public static string Repeated() => Operation(
        $"claims(first: 50) {{ nodes {{ {Repeat(900, _ => "text ")} {Repeat(240, _ => "...F ")} }} }}") + " fragment F on Claim { key text about { nodes { key } } }";

    private static string Operation(string selection) => $"query Q{Interlocked.Increment(ref _number)} {{ {selection} }}";

    private static string Repeat(int times, Func<int, string> text) => string.Concat(Enumerable.Range(0, times).Select(text));
}
