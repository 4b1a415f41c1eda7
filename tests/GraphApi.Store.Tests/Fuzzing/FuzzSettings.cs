using System.Globalization;

namespace GraphApi.Store.Tests.Fuzzing;

/// <summary>How many cases, and from which seed: the same ones again for the same numbers.</summary>
internal sealed record FuzzSettings(int Count, int Seed)
{
    /// <summary>As GRAPHAPI_FUZZ and GRAPHAPI_SEED say; otherwise a short run.</summary>
    public static FuzzSettings Read(int count) => new(Setting("GRAPHAPI_FUZZ", count), Setting("GRAPHAPI_SEED", 2022));

    public string Case(int number) => $"seed {Seed}, case {number}";

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
