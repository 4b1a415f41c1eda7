using System.Reflection;
using GraphApi.Model;
using GraphApi.Server.Settings;

namespace GraphApi.Server.Hosting;

/// <summary>Says what is served and where.</summary>
internal static class StartupReport
{
    private const string ApiPath = "/graphql";

    public static void BeforeStart(Terminal terminal, ServerSettings settings, GraphModel model)
    {
        var version = typeof(StartupReport).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>();
        terminal.Line("GraphApi", version?.InformationalVersion ?? "");
        terminal.Line("Schema", $"{settings.Schema}: {Terminal.Counts(model)}");
        terminal.Line("Store", StoreFactory.Describe(settings));
    }

    public static void AfterStart(Terminal terminal, WebApplication app)
    {
        foreach (var url in app.Urls.Select(Reachable))
        {
            terminal.Line("API", url + ApiPath);
            terminal.Line("Try it", url + "/ in a browser");
        }

        terminal.Line("Stop", "Ctrl+C");
    }

    /// <summary>"All addresses" is none that a browser could go to.</summary>
    private static string Reachable(string url) =>
        url.Replace("[::]", "localhost", StringComparison.Ordinal).Replace("0.0.0.0", "localhost", StringComparison.Ordinal);
}
