using GraphApi.Model.Sdl;

namespace GraphApi.AspNetCore.Hosting;

/// <summary>Reads a schema from its file.</summary>
public static class SchemaFile
{
    /// <summary>The model with its warnings.</summary>
    /// <exception cref="SchemaException">The file can't be read or has errors.</exception>
    public static SchemaLoadResult Load(string path)
    {
        var loaded = SchemaLoader.Load(Read(path), path);
        return loaded.HasErrors ? throw new SchemaException(loaded.Diagnostics) : loaded;
    }

    /// <summary>The folder <c>operations</c> next to the schema.</summary>
    public static string OperationsBeside(string path) => Beside(path, "operations");

    /// <summary>The folder <c>cypher</c> next to the schema.</summary>
    public static string CypherBeside(string path) => Beside(path, "cypher");

    private static string Beside(string path, string folder) => Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, folder);

    private static string Read(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new SchemaException($"{path}: there is no such schema file.", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new SchemaException($"{path}: {e.Message}", e);
        }
    }
}
