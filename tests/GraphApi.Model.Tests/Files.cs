using System.Runtime.CompilerServices;

namespace GraphApi.Model.Tests;

/// <summary>
/// The files beside the tests, read from the sources. With GRAPHAPI_WRITE_EXPECTED=1 what was found is written in place of what was
/// expected, for a reviewer to read in the diff; never in CI.
/// </summary>
internal static class Files
{
    private static readonly string Root = Path.GetDirectoryName(Here())!;

    private static bool Writes =>
        Environment.GetEnvironmentVariable("GRAPHAPI_WRITE_EXPECTED") == "1" && Environment.GetEnvironmentVariable("CI") is null;

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    public static string Read(params string[] parts) => File.ReadAllText(PathOf(parts));

    public static void AssertMatches(string found, params string[] expected)
    {
        if (Writes)
            File.WriteAllText(PathOf(expected), found);
        Assert.Equal(File.Exists(PathOf(expected)) ? Read(expected) : "(no such file)", found);
    }

    private static string Here([CallerFilePath] string path = "") => path;
}
