using GraphApi.Neo4j.Tests.Fixtures;

namespace GraphApi.Store.Tests.Cases;

[Collection(Neo4jCollection.Name)]
public sealed class Neo4jUnionCaseTests(Neo4jUnions unions) : IClassFixture<Neo4jUnions>
{
    public static TheoryData<string> Cases => [.. GraphCase.NamesOf("unions")];

    [SkippableTheory]
    [MemberData(nameof(Cases))]
    public Task A_case_is_answered_as_read_by_one_statement(string name) => unions.AskAsync(name);

    [SkippableTheory]
    [MemberData(nameof(Cases))]
    public async Task A_case_makes_the_server_remark_on_nothing(string name) => Assert.Empty(await unions.RemarksOnAsync(name));
}
