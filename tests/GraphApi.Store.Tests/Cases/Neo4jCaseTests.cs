using GraphApi.Neo4j.Bolt;
using GraphApi.Neo4j.Storage;
using GraphApi.Neo4j.Tests.Fixtures;

namespace GraphApi.Store.Tests.Cases;

[Collection(Neo4jCollection.Name)]
public sealed class Neo4jCaseTests(Neo4jSeeds seeds) : IClassFixture<Neo4jSeeds>
{
    public static TheoryData<string> Cases => [.. GraphCase.Names];

    [SkippableTheory]
    [MemberData(nameof(Cases))]
    public async Task A_case_is_answered_as_read_by_one_statement(string name) =>
        await new CaseRun(await seeds.OpenAsync(), "statement.cypher").RunAsync(name);

    [SkippableTheory]
    [MemberData(nameof(Cases))]
    public async Task A_case_makes_the_server_remark_on_nothing(string name)
    {
        var run = new CaseRun(await seeds.OpenAsync(), "statement.cypher");
        await run.RunAsync(name);

        var (statement, values) = run.Runs.Single();
        using var parameters = new PackStreamWriter();
        ParameterEncoder.Write(parameters, (Neo4jStatement)statement, values);
        using var result = await seeds.Server.Client.RunAsync(new BoltStatement(statement.Text, parameters.WrittenMemory));

        Assert.Empty(result.Summary.Notifications);
    }
}
