using GraphApi.Execution.Export;
using GraphApi.Execution.Export.Output;
using GraphApi.Model;
using GraphApi.Planning.Import;
using GraphApi.Planning.Stores;
using GraphApi.Sqlite;
using GraphApi.Store.Tests.Support;

namespace GraphApi.Store.Tests.Export;

/// <summary>Exports of a test, each in a place of its own, and stores that they are imported into.</summary>
internal sealed class Exports(GraphModel model) : IAsyncDisposable
{
    /// <summary>A character that no text of the tests holds.</summary>
    public const char Delimiter = '\u0005';

    private readonly TemporaryFolder _folder = new();
    private readonly List<SqliteStore> _stores = [];
    private int _names;

    public static IReadOnlyList<ExportFormat> Formats { get; } = Enum.GetValues<ExportFormat>();

    /// <summary>Where the export is, and what it says it holds.</summary>
    public async Task<(string Path, ExportProgress Written)> WriteAsync(IGraphStore store, ExportFormat format)
    {
        var path = Named($"graph.{format.ToString().ToLowerInvariant()}");
        using IExportOutput output = format == ExportFormat.Csv ? new FolderOutput(path, overwrites: false) : new FileOutput(path, overwrites: false);
        var written = await new GraphExport(model, store, new Progress<ExportProgress>(), Delimiter).WriteAsync(format, output, default);
        return (path, written);
    }

    /// <summary>The bytes of the export as text, file by file; where there is none the code that says why.</summary>
    public async Task<string> TextAsync(IGraphStore store, ExportFormat format)
    {
        try
        {
            return TextOf((await WriteAsync(store, format)).Path);
        }
        catch (ExportException e)
        {
            return e.Message;
        }
    }

    public static string TextOf(string path) => File.Exists(path)
        ? File.ReadAllText(path)
        : string.Concat(Directory.GetFiles(path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(f => $"{Path.GetRelativePath(path, f)}\n{File.ReadAllText(f)}\n"));

    public async Task<GraphBatch> ReadAsync(string path)
    {
        if (!CsvFolder.IsAt(path))
            return await JsonGraphReader.ReadAsync(model, [path], default);
        var folder = CsvFolder.Find(path);
        var batches = new CsvGraphReader(model, folder.Nodes, folder.Relationships, Delimiter).Read().ToList();
        return new GraphBatch([.. batches.SelectMany(b => b.Nodes)], [.. batches.SelectMany(b => b.Relationships)]);
    }

    public async Task<SqliteStore> StoreAsync(params IEnumerable<GraphBatch> batches)
    {
        var store = new SqliteStore(model, new SqliteStoreOptions { FilePath = Named("graph.db") });
        _stores.Add(store);
        await store.OpenAsync(default);
        foreach (var batch in batches)
            await store.ImportAsync(batch, default);
        return store;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var store in _stores)
            await store.DisposeAsync();
        _folder.Dispose();
    }

    private string Named(string name) => _folder.File($"{_names++}.{name}");
}
