using GraphApi.Planning.Stores;

namespace GraphApi.Neo4j.Storage;

/// <summary>Which servers understand our statements.</summary>
internal static class ServerVersion
{
    /// <summary><c>CALL (n) { ... }</c> came with 5.23.</summary>
    private static readonly Version Oldest = new(5, 23);
    private static readonly Version TooNew = new(6, 0);

    /// <param name="agent">What the server calls itself: <c>Neo4j/5.26.30</c>.</param>
    public static void Check(string address, string agent)
    {
        if (!IsSupported(agent))
            throw new StoreException(StoreErrorKind.Incompatible, $"{address} is {agent}; GraphApi needs Neo4j 5, from {Oldest} on.");
    }

    private static bool IsSupported(string agent)
    {
        var digits = agent.StartsWith("Neo4j/", StringComparison.Ordinal) ? agent["Neo4j/".Length..].Split('-', '+')[0] : "";
        return Version.TryParse(digits, out var version) && version >= Oldest && version < TooNew;
    }
}
