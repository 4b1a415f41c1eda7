using GraphApi.Neo4j.Tests.Fixtures;

namespace GraphApi.Store.Tests.Cases;

[Collection(Neo4jCollection.Name)]
public sealed class Neo4jUndirectedCaseTests(Neo4jUndirected graph) : IClassFixture<Neo4jUndirected>
{
    public static TheoryData<string> Cases => [.. GraphCase.NamesOf("undirected")];

    [SkippableTheory]
    [MemberData(nameof(Cases))]
    public Task A_case_is_answered_as_read_by_one_statement(string name) => graph.AskAsync(name);

    [SkippableTheory]
    [MemberData(nameof(Cases))]
    public async Task A_case_makes_the_server_remark_on_nothing(string name) => Assert.Empty(await graph.RemarksOnAsync(name));
}
