using System.Globalization;

namespace GraphApi.Benchmarks.Claims;

/// <summary>
/// Who claims what about which place, as records of CSV. One claim in ten is about Kyiv, three about the rare place, the others about two
/// hundred more. A claim about Kyiv is contradicted by five others, any other by one. The same size and seed give the same records.
/// </summary>
internal sealed class ClaimGraph(int claims, int seed)
{
    public const string Kyiv = "kyiv";
    public const string Rare = "rare";

    /// <summary>What Kyiv lies in, with a tenth of the two hundred.</summary>
    public const string Oblast = "kyiv-oblast";

    private const int Few = 3;
    private const int OtherPlaces = 200;
    private const int PlacesOfOblast = 20;
    private const int Actors = 500;
    private const int ContradictionsOfKyiv = 5;
    private static readonly string[] Kinds = ["NEGATES", "REINTERPRETS", "QUALIFIES", "DOUBTS"];

    public int Claims => claims;

    /// <summary>How many claims are about Kyiv.</summary>
    public int Many => claims / 10;

    public IEnumerable<string> PlaceRecords() =>
        [$"{Kyiv},Kyiv", $"{Rare},Rare place", $"{Oblast},Kyiv Oblast", .. Enumerable.Range(0, OtherPlaces).Select(i => $"place-{i},Place {i}")];

    public IEnumerable<string> ActorRecords() => Enumerable.Range(0, Actors).Select(i => $"actor-{i},Actor {i}");

    public IEnumerable<string> ClaimRecords() => Enumerable.Range(0, claims).Select(i => $"{KeyOf(i)},What claim {i} says of a place and its people");

    public IEnumerable<string> PartOfRecords() => [$"{Kyiv},{Oblast}", .. Enumerable.Range(0, PlacesOfOblast).Select(i => $"place-{i},{Oblast}")];

    public IEnumerable<string> AboutRecords() => Enumerable.Range(0, claims).Select(i => $"{KeyOf(i)},{PlaceOf(i)}");

    public IEnumerable<string> MadeRecords()
    {
        var random = new Random(seed);
        return Enumerable.Range(0, claims).Select(i => $"actor-{random.Next(Actors)},{KeyOf(i)}");
    }

    public IEnumerable<string> ContradictsRecords()
    {
        var random = new Random(seed + 1);
        for (var i = 0; i < claims; i++)
        {
            var step = claims / ContradictionsOfKyiv;
            for (var j = 0; j < (i < Many ? ContradictionsOfKyiv : 1); j++)
                yield return string.Create(CultureInfo.InvariantCulture, $"{KeyOf((i + (j * step) + 1 + random.Next(step - 1)) % claims)},{KeyOf(i)},{Kinds[random.Next(Kinds.Length)]},{random.NextDouble():0.000}");
        }
    }

    private string PlaceOf(int claim) => claim < Many ? Kyiv : claim < Many + Few ? Rare : $"place-{claim % OtherPlaces}";

    /// <summary>Keys that say nothing of when they were given.</summary>
    private static string KeyOf(int claim) =>
        string.Create(CultureInfo.InvariantCulture, $"claim-{(uint)claim * 2_654_435_761 % 1_000_000_007:D10}-{claim}");
}
