namespace GraphApi.Store.Tests.Cases;

public sealed class SqliteUnionCaseTests(SqliteUnions unions) : IClassFixture<SqliteUnions>
{
    public static TheoryData<string> Cases => [.. GraphCase.NamesOf("unions")];

    [Theory]
    [MemberData(nameof(Cases))]
    public Task A_case_is_answered_as_read_by_one_statement(string name) => unions.AskAsync(name);
}
