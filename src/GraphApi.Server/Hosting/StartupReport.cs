using System.Reflection;
using GraphApi.AspNetCore.Ide;
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

    public static void AfterStart(Terminal terminal, WebApplication app, ServerSettings settings)
    {
        foreach (var url in app.Urls.Select(Reachable))
        {
            terminal.Line("API", url + ApiPath);
            if (settings.Introspection ?? app.Environment.IsDevelopment())
                terminal.Line("IDE", $"{url}{ApiPath}/{(IdeFiles.AreThere ? "" : " (a plain page: there was no Node.js when this was built)")}");
            terminal.Line("Try it", url + "/ in a browser");
        }

        terminal.Line("Stop", "Ctrl+C");
    }

    /// <summary>"All addresses" is none that a browser could go to.</summary>
    private static string Reachable(string url) =>
        url.Replace("[::]", "localhost", StringComparison.Ordinal).Replace("0.0.0.0", "localhost", StringComparison.Ordinal);
}
