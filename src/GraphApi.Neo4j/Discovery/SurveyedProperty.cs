namespace GraphApi.Neo4j.Discovery;

/// <summary>A property as the sample has it.</summary>
/// <param name="Name">Its name in the store.</param>
/// <param name="Types">The types of its values, in Cypher's words (<c>INTEGER</c>, <c>LIST&lt;STRING></c>), and how many have each.</param>
/// <param name="HasLarge">Whether an integer among them needs more than 32 bits.</param>
internal sealed record SurveyedProperty(string Name, IReadOnlyDictionary<string, long> Types, bool HasLarge)
{
    public long Count => Types.Values.Sum();
}
