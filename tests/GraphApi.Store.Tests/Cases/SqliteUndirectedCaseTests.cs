namespace GraphApi.Store.Tests.Cases;

public sealed class SqliteUndirectedCaseTests(SqliteUndirected graph) : IClassFixture<SqliteUndirected>
{
    public static TheoryData<string> Cases => [.. GraphCase.NamesOf("undirected")];

    [Theory]
    [MemberData(nameof(Cases))]
    public Task A_case_is_answered_as_read_by_one_statement(string name) => graph.AskAsync(name);
}
