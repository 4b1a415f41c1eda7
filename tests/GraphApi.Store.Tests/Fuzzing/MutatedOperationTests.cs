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
        var settings = FuzzSettings.Read(4_000);
        var executor = new GraphExecutor(Repository.Model, seeds.Store, new ExecutionOptions { Timeout = TimeSpan.FromMinutes(2) });
        var mutator = new OperationMutator([.. GraphCase.Names.Select(n => new GraphCase(n).Request)], new Random(settings.Seed));
        var outcomes = new Outcomes();

        for (var i = 0; i < settings.Count; i++)
            outcomes.Add(await CodesOfAsync(executor, mutator.Next(), settings.Case(i)));

        output.WriteLine(outcomes.ToString());
        Assert.True(outcomes["ANSWERED"] > settings.Count / 20 && outcomes.Kinds >= 8, $"Too few of them came to anything:\n{outcomes}");
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
}
