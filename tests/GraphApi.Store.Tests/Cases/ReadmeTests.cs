using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using GraphApi.Execution;
using GraphApi.Model.Sdl;
using GraphApi.Store.Tests.Support;

namespace GraphApi.Store.Tests.Cases;

public sealed partial class ReadmeTests(SqliteSeeds seeds) : IClassFixture<SqliteSeeds>
{
    private static readonly string Readme = File.ReadAllText(Repository.Path("README.md"));

    [Fact]
    public async Task The_first_query_has_the_answer_that_stands_below_it()
    {
        var executor = new GraphExecutor(Repository.Model, seeds.Store, new ExecutionOptions());

        var response = await executor.ExecuteAsync(new GraphRequest(Block("graphql", 0)));

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Block("json", 0)), JsonNode.Parse(response.Body.Span)), response.Body.ToString());
    }

    [Fact]
    public void The_schema_of_ones_own_graph_loads_without_a_finding()
    {
        var result = SchemaLoader.Load(Block("graphql", 1), "movies.graphql");

        Assert.Empty(result.Diagnostics);
    }

    private static string Block(string language, int index) =>
        Blocks().Where(b => b.Groups["language"].Value == language).ElementAt(index).Groups["text"].Value;

    private static IEnumerable<Match> Blocks() => CodeBlock().Matches(Readme);

    [GeneratedRegex("```(?<language>\\w+)\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();
}
