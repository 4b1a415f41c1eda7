namespace GraphApi.Http.Tests.Running;

/// <summary>
/// Runs a script of the folder Node that drives Chromium. Where there is none its tests are skipped, or fail if
/// GRAPHAPI_REQUIRE_CHROMIUM=1.
/// </summary>
internal static class BrowserScript
{
    public static Task<string> RunAsync(string script, RunningServer server, params string[] arguments) =>
        RunAsync(script, server.Client.BaseAddress!, arguments);

    public static Task<string> RunAsync(string script, Uri server, params string[] arguments)
    {
        var chromium = Programs.Find("chromium", "chromium-browser", "google-chrome", "chrome");
        Requirement.Check(
            chromium is not null, "GRAPHAPI_REQUIRE_CHROMIUM", "No browser to test with: install Chromium (on Debian: apt-get install chromium).");
        return NodeScript.RunAsync(script, [chromium!, server.GetLeftPart(UriPartial.Authority), .. arguments]);
    }
}
