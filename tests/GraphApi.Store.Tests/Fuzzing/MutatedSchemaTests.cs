using System.Reflection;
using GraphApi.Execution;
using GraphApi.Model;
using GraphApi.Model.Api;
using GraphApi.Model.Api.Changes;
using GraphApi.Model.Sdl;
using GraphApi.Model.Tests.Api;
using GraphApi.Sqlite;
using GraphApi.Store.Tests.Support;
using Xunit.Abstractions;

namespace GraphApi.Store.Tests.Fuzzing;

/// <summary>
/// Schemas with mistakes that nobody thought of: each has findings with a code and a place, or is a sound API that a store opens and
/// answers. Nothing fails inside, and memory stays in proportion to the file.
/// </summary>
public sealed class MutatedSchemaTests(ITestOutputHelper output)
{
    private const long AllocatedAtMost = 64 << 20;
    private const long AllocatedByCharacter = 12_000;
    private static readonly HashSet<string> Codes =
        [.. typeof(DiagnosticCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (string)f.GetRawConstantValue()!)];

    [Fact]
    public async Task A_mutated_schema_is_refused_with_codes_or_served()
    {
        var settings = FuzzSettings.Read(3_000);
        var seeds = Seeds().ToLookup(sdl => SchemaLoader.Load(sdl, "seed.graphql").HasErrors);
        var mutator = new SchemaMutator([.. seeds[false]], [.. seeds[true]], new Random(settings.Seed));
        var outcomes = new Outcomes();

        for (var i = 0; i < settings.Count; i++)
            outcomes.Add(await OutcomesOfAsync(mutator.Next(), settings.Case(i), isOpened: i % 4 == 0));

        output.WriteLine(outcomes.ToString());
        Assert.True(outcomes["SERVED"] > settings.Count / 50 && outcomes["SOUND"] > settings.Count / 20 && outcomes.Kinds >= 40, $"Too few of them came to anything:\n{outcomes}");
    }

    private static async Task<IEnumerable<string>> OutcomesOfAsync(string sdl, string which, bool isOpened)
    {
        try
        {
            var allocated = GC.GetAllocatedBytesForCurrentThread();
            var result = SchemaLoader.Load(sdl, "schema.graphql");
            AssertTold(result, sdl);
            if (result.Model is { } model)
                SchemaValidity.Assert(ApiSchemaPrinter.Print(model));
            allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
            Assert.True(allocated < AllocatedAtMost + (AllocatedByCharacter * sdl.Length), $"{allocated} bytes for a schema of {sdl.Length} characters");
            return result.Model is null ? result.Diagnostics.Select(d => d.Code).Distinct() : isOpened ? await ServeAsync(result.Model) : ["SOUND"];
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException($"{which}:\n{sdl}", exception);
        }
    }

    private static void AssertTold(SchemaLoadResult result, string sdl)
    {
        Assert.NotEqual(result.HasErrors, result.Model is not null);
        var lines = sdl.Count(c => c is '\n' or '\r') + 1;
        foreach (var told in result.Diagnostics)
        {
            Assert.Contains(told.Code, Codes);
            Assert.True(told.Line >= 1 && told.Line <= lines && told.Column >= 1 && told.Column <= sdl.Length + 1, told.ToString());
            Assert.InRange(told.Message.Length, 1, 1_000);
        }
    }

    /// <summary>Opens a store of it, and asks each root.</summary>
    private static async Task<IEnumerable<string>> ServeAsync(GraphModel model)
    {
        if (model.NodeTypes.Any(t => !t.HasKey))
            return ["READ ONLY"];
        Assert.Empty(ApiDiff.Compare(model, model));
        using var folder = new TemporaryFolder();
        await using var store = new SqliteStore(model, new SqliteStoreOptions { FilePath = folder.File("graph.db") });
        await store.OpenAsync(default);
        var executor = new GraphExecutor(model, store, new ExecutionOptions());
        foreach (var root in model.Roots.Values.Where(r => r.Kind == RootKind.Connection))
        {
            var response = await executor.ExecuteAsync(new GraphRequest($"{{ {root.Name} {{ totalCount edges {{ cursor node {{ __typename }} }} pageInfo {{ hasNextPage }} }} }}"));
            Assert.True(response.Errors.IsEmpty, $"{root.Name}: {response.Failure}");
        }

        return ["SERVED"];
    }

    /// <summary>The schemas of the repository, those with mistakes among them.</summary>
    private static List<string> Seeds() =>
    [
        .. new[] { "schema", "tests" }
            .SelectMany(f => Directory.EnumerateFiles(Repository.Path(f), "*.graphql", SearchOption.AllDirectories))
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllText)
            .Where(sdl => sdl.Contains("@node", StringComparison.Ordinal)),
    ];
}
