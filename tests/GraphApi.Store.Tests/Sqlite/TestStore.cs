using GraphApi.Model;
using GraphApi.Model.Sdl;
using GraphApi.Model.Values;
using GraphApi.Planning.Binding;
using GraphApi.Planning.Import;
using GraphApi.Planning.Stores;
using GraphApi.Sqlite;
using GraphQLParser;
using GraphQLParser.AST;

namespace GraphApi.Store.Tests.Sqlite;

/// <summary>A store in a file of the test's own, asked by GraphQL.</summary>
internal sealed class TestStore : IAsyncDisposable
{
    private readonly string _folder;
    private readonly bool _ownsFolder;

    private TestStore(string sdl, string folder, bool ownsFolder)
    {
        (_folder, _ownsFolder) = (folder, ownsFolder);
        var loaded = SchemaLoader.Load(sdl, "test.graphql");
        Model = loaded.Model ?? throw new InvalidOperationException(string.Join('\n', loaded.Diagnostics));
        Store = new SqliteStore(Model, new SqliteStoreOptions { FilePath = PathIn(folder) });
    }

    public GraphModel Model { get; }

    public SqliteStore Store { get; }

    public string FilePath => PathIn(_folder);

    public static string PathIn(string folder) => Path.Combine(folder, "data", "graph.db");

    public static string NewFolder() => Directory.CreateTempSubdirectory("graphapi-sqlite-").FullName;

    /// <summary>Opens a store; in <paramref name="folder"/>, if given, which then stays.</summary>
    public static async Task<TestStore> OpenAsync(string sdl, string? folder = null)
    {
        var store = new TestStore(sdl, folder ?? NewFolder(), folder is null);
        try
        {
            await store.Store.OpenAsync(default);
            return store;
        }
        catch
        {
            await store.DisposeAsync();
            throw;
        }
    }

    public GraphDraft Draft() => new(Model);

    public Task<ImportResult> ImportAsync(GraphDraft draft) => Store.ImportAsync(draft.ToBatch(), default);

    public async Task<string> AskAsync(string operation, params (string Name, object? Value)[] variables)
    {
        var (statement, values) = Compile(operation, variables);
        return await RunAsync(statement, values);
    }

    public async Task<string> RunAsync(IStoreStatement statement, GraphValue[] values, CancellationToken cancellation = default)
    {
        var row = new RowText();
        await Store.ExecuteAsync(statement, values, row, cancellation);
        return row.Text;
    }

    public (IStoreStatement Statement, GraphValue[] Values) Compile(string operation, params (string Name, object? Value)[] variables)
    {
        var document = Parser.Parse(operation);
        var given = variables.ToDictionary(v => v.Name, v => v.Value);
        var context = new BindingContext(
            Model, document, (GraphQLOperationDefinition)document.Definitions[0], given, new BindingLimits { MaxPageSize = 100_000 });
        var bound = OperationBinder.Bind(context);
        return (Store.Compile(bound.Plan), bound.ReadValues(given));
    }

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        if (_ownsFolder)
            Directory.Delete(_folder, recursive: true);
    }
}
