using GraphApi.AspNetCore.Hosting;
using GraphApi.Model;
using GraphApi.Model.Sdl;
using GraphApi.Server.Settings;

namespace GraphApi.Server.Hosting;

/// <summary>Loads the schema that the settings name, and tells its warnings.</summary>
internal static class LoadedSchema
{
    public static GraphModel Load(ServerSettings settings, Terminal terminal)
    {
        var loaded = SchemaFile.Load(settings.Schema);
        Tell(loaded, terminal);
        return loaded.Model!;
    }

    public static void Tell(SchemaLoadResult loaded, Terminal terminal)
    {
        foreach (var warning in loaded.Diagnostics)
            terminal.Warn(warning.ToString());
    }
}
