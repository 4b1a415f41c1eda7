namespace GraphApi.Http.Tests.Running;

/// <summary>Programs of the machine, as a shell finds them.</summary>
internal static class Programs
{
    private static readonly string[] Endings = OperatingSystem.IsWindows() ? [".exe", ".cmd"] : [""];

    /// <summary>The path of the first that there is.</summary>
    public static string? Find(params string[] names) => (
        from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        from name in names
        from ending in Endings
        let file = Path.Combine(folder, name + ending)
        where File.Exists(file)
        select file).FirstOrDefault();
}
