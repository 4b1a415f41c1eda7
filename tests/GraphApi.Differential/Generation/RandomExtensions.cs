namespace GraphApi.Differential.Generation;

internal static class RandomExtensions
{
    public static bool Chance(this Random random, double probability) => random.NextDouble() < probability;

    public static T Pick<T>(this Random random, IReadOnlyList<T> from) => from[random.Next(from.Count)];

    /// <summary>A place in a list, early ones far more often: what makes hubs.</summary>
    public static T PickSkewed<T>(this Random random, IReadOnlyList<T> from) =>
        from[(int)(from.Count * Math.Pow(random.NextDouble(), 2.5))];

    public static List<T> Shuffled<T>(this Random random, IEnumerable<T> from)
    {
        var all = from.ToArray();
        random.Shuffle(all);
        return [.. all];
    }
}
