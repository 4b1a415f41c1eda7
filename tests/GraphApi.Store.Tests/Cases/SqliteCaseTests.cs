namespace GraphApi.Store.Tests.Cases;

public sealed class SqliteCaseTests(SqliteSeeds seeds) : IClassFixture<SqliteSeeds>
{
    public static TheoryData<string> Cases => [.. GraphCase.Names];

    [Theory]
    [MemberData(nameof(Cases))]
    public Task A_case_is_answered_as_read_by_one_statement(string name) => seeds.AskAsync(name);
}
