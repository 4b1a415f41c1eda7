using GraphApi.Model;
using GraphApi.Planning.Stores;
using GraphApi.Sqlite.Printing;
using GraphApi.Sqlite.Storage.Upgrades;

namespace GraphApi.Sqlite.Storage;

/// <summary>Opens the file as a store: recognises it, or makes it one where it is empty, and fits it to the model.</summary>
internal static class StoreFile
{
    /// <summary>The bytes <c>gAPI</c>, at offset 68 of the file.</summary>
    public const int ApplicationId = 0x67415049;

    /// <summary>What the file's tables look like; raised when a newer GraphApi needs others.</summary>
    public const int LayoutVersion = 1;

    public static readonly Name Meta = new("graph_meta");

    public static Database Open(SqliteStoreOptions options, GraphModel model, out StoreLayout layout)
    {
        CreateFolder(options.FilePath);
        var database = Database.Open(options.FilePath, options.BusyTimeout, creates: true);
        try
        {
            layout = Prepare(database, model);
            Configure(database);
            return database;
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    /// <summary>Opens the file that has taken the place of the store's, as it is.</summary>
    public static Database Reopen(SqliteStoreOptions options, StoreLayout layout) => OpenKnown(options, layout, Configure);

    /// <summary>Pages are not mapped into memory: a file that another process cuts short meanwhile would end this one.</summary>
    public static Database OpenReader(SqliteStoreOptions options, StoreLayout layout) => OpenKnown(options, layout, database =>
    {
        database.Execute($"PRAGMA query_only = ON");
        database.Execute($"PRAGMA cache_size = -8192");
        database.LimitTexts(options.MaxAnswerBytes);
    });

    /// <summary>Statements are written for the layout: a file that has another is none of ours.</summary>
    private static Database OpenKnown(SqliteStoreOptions options, StoreLayout layout, Action<Database> configure)
    {
        var database = Database.Open(options.FilePath, options.BusyTimeout, creates: false);
        try
        {
            if (!layout.IsKeptBy(Catalog.Read(database)))
                throw Replaced(options.FilePath);
            configure(database);
            return database;
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    private static void Configure(Database database)
    {
        database.Execute($"PRAGMA journal_mode = WAL");
        database.Execute($"PRAGMA synchronous = NORMAL");
        database.Execute($"PRAGMA journal_size_limit = 67108864");
        database.Execute($"PRAGMA cache_size = -65536");
    }

    private static void CreateFolder(string path)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder)
            Directory.CreateDirectory(folder);
    }

    /// <summary>One transaction: another process may open the same new file.</summary>
    private static StoreLayout Prepare(Database database, GraphModel model)
    {
        database.Execute($"BEGIN IMMEDIATE");
        Recognise(database);
        var layout = LayoutUpgrade.Apply(database, model);
        database.Execute($"COMMIT");
        return layout;
    }

    private static void Recognise(Database database)
    {
        var (application, version) = (database.ReadInteger($"PRAGMA application_id"), database.ReadInteger($"PRAGMA user_version"));
        if (application == 0 && version == 0 && database.ReadInteger($"SELECT count(*) FROM sqlite_schema") == 0)
            Initialise(database);
        else if (application != ApplicationId)
            throw Incompatible(database, "is a SQLite database, but none of GraphApi", "Name another file, or move this one away.");
        else if (version > LayoutVersion)
            throw Incompatible(database, $"has layout {version}, and this GraphApi knows {LayoutVersion}", "Use a newer GraphApi.");
    }

    private static void Initialise(Database database)
    {
        database.Execute($"PRAGMA application_id = {ApplicationId}");
        database.Execute($"PRAGMA user_version = {LayoutVersion}");
        database.Execute($"CREATE TABLE {Meta} (name TEXT PRIMARY KEY, value INTEGER NOT NULL)");
        database.Execute($"INSERT INTO {Meta} VALUES ('next_node', 1)");
        Catalog.CreateTables(database);
    }

    private static StoreException Replaced(string path) => new(
        StoreErrorKind.Incompatible, $"The file '{path}' has been replaced by one that keeps the graph in other tables. Restart to use it.");

    private static StoreException Incompatible(Database database, string what, string cure) =>
        new(StoreErrorKind.Incompatible, $"The file '{database.Path}' {what}. {cure}");
}
