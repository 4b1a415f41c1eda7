namespace GraphApi.Store.Tests.Support;

/// <summary>
/// A file that a person has read and that an outcome must equal. GRAPHAPI_WRITE_GOLDENS=1 writes it instead, never in CI: read what it
/// wrote before you commit it.
/// </summary>
internal static class Golden
{
    public static void Matches(string path, string actual)
    {
        if (IsWriting)
            File.WriteAllText(path, actual);
        else
            Assert.True(File.Exists(path), $"{path} is missing; GRAPHAPI_WRITE_GOLDENS=1 writes it.");
        Assert.Equal(File.ReadAllText(path), actual);
    }

    private static bool IsWriting =>
        Environment.GetEnvironmentVariable("GRAPHAPI_WRITE_GOLDENS") == "1" && Environment.GetEnvironmentVariable("CI") is null;
}
