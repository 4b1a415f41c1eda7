using GraphApi.Model;

namespace GraphApi.Planning.Stores;

/// <summary>What a store needs that finds nodes by their keys.</summary>
public static class RequiredKeys
{
    /// <param name="model">Each of its node types is to have a key.</param>
    /// <param name="reason">Begins the message: <c>SQLite finds nodes by their keys</c>.</param>
    /// <exception cref="StoreException">Some have none.</exception>
    public static void Check(GraphModel model, string reason)
    {
        var keyless = model.NodeTypes.Where(t => !t.HasKey).Select(t => t.Name).ToList();
        if (keyless.Count > 0)
            throw new StoreException(
                StoreErrorKind.Incompatible,
                $"{reason}, and {string.Join(", ", keyless)} {(keyless.Count == 1 ? "has" : "have")} none: add `key: ID!`, or @id to a field of "
                + "type ID! or String!.");
    }
}
