using System.Runtime.InteropServices;

namespace GraphApi.Server.Hosting;

/// <summary>The heap of the C library, which SQLite's statements, pages and answers lie in.</summary>
internal static partial class NativeHeap
{
    /// <summary>M_ARENA_MAX of glibc's mallopt(3).</summary>
    private const int ArenaMax = -8;

    /// <summary>
    /// Has glibc keep an arena a processor and not eight: each keeps what was freed in it, so that one large statement a thread adds up.
    /// Another C library goes its own way.
    /// </summary>
    public static void KeepFewArenas()
    {
        if (!OperatingSystem.IsLinux())
            return;
        try
        {
            _ = SetOption(ArenaMax, Math.Max(2, Environment.ProcessorCount));
        }
        catch (Exception e) when (e is DllNotFoundException or EntryPointNotFoundException)
        {
            // musl has neither the name nor the arenas.
        }
    }

    [LibraryImport("libc.so.6", EntryPoint = "mallopt")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int SetOption(int parameter, int value);
}
