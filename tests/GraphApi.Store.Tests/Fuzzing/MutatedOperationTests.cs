using System.Globalization;
using System.Text.Json;
using GraphApi.Execution;
using GraphApi.Store.Tests.Cases;
using GraphApi.Store.Tests.Support;
using Xunit.Abstractions;

namespace GraphApi.Store.Tests.Fuzzing;

/// <summary>Operations with mistakes that nobody thought of: each gets an answer or coded errors, and nothing fails inside.</summary>
public sealed class MutatedOperationTests(SqliteSeeds seeds, ITestOutputHelper output) : IClassFixture<SqliteSeeds>
{
    [Fact]
    public async Task A_mutated_operation_is_answered_or_refused_with_a_code()
    {
        var (count, seed) = (Setting("GRAPHAPI_FUZZ", 4_000), Setting("GRAPHAPI_SEED", 2022));
        var executor = new GraphExecutor(Repository.Model, seeds.Store, new ExecutionOptions());
        var mutator = new OperationMutator([.. GraphCase.Names.Select(n => new GraphCase(n).Request)], new Random(seed));
        var codes = new SortedDictionary<string, int>(StringComparer.Ordinal);

        for (var i = 0; i < count; i++)
        {
            var request = mutator.Next();
            foreach (var code in await CodesOfAsync(executor, request, $"seed {seed}, operation {i}"))
                codes[code] = codes.GetValueOrDefault(code) + 1;
        }

        output.WriteLine(string.Join('\n', codes.Select(c => $"{c.Value,8} {c.Key}")));
        Assert.True(codes["ANSWERED"] > count / 20 && codes.Count >= 8, "Too few of them came to anything: " + string.Join(", ", codes));
    }

    private static async Task<IEnumerable<string>> CodesOfAsync(GraphExecutor executor, GraphRequest request, string which)
    {
        var told = $"{which}:\n{request.Query}\n{JsonSerializer.Serialize(request.Variables)}";
        try
        {
            var response = await executor.ExecuteAsync(request);

            Assert.True(response.Failure is null, $"{told}\n{response.Failure}");
            using var json = JsonDocument.Parse(response.Body);
            Assert.True(json.RootElement.TryGetProperty("errors", out _) != response.Errors.IsEmpty, told);
            return response.Errors.IsEmpty ? ["ANSWERED"] : response.Errors.Select(e => e.Code).Distinct();
        }
        catch (Exception exception) when (exception is not Xunit.Sdk.XunitException)
        {
            throw new InvalidOperationException(told, exception);
        }
    }

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
