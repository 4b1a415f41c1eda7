using GraphApi.Execution;
using GraphApi.Execution.Engine;

namespace GraphApi.Planning.Tests.Validation;

public sealed class VariablePositionsTests
{
    private readonly DocumentGate _gate = new(ApiSchema.Build(TestModel.Model), new ExecutionOptions());

    [Theory]
    [InlineData("query($v: ID!) { place(key: $v) { name } }")]
    [InlineData("query($v: ID) { place(key: $v) { name } }")]
    [InlineData("query($v: [ID!]!) { nodes(ids: $v) { id } }")]
    [InlineData("query($v: [ID!] = []) { nodes(ids: $v) { id } }")]
    [InlineData("query($v: PlaceSortInput!) { places(order: [$v]) { totalCount } }")]
    [InlineData("query($v: [PlaceSortInput!]!) { places(order: $v) { totalCount } }")]
    [InlineData("query($v: String!) { places(where: { name: { in: [$v, null] } }) { totalCount } }")]
    [InlineData("query($v: Boolean!) { places { totalCount @include(if: $v) } }")]
    [InlineData("query($v: Int!) { ...f } fragment f on Query { places(first: $v) { totalCount } }")]
    public async Task A_variable_of_the_place_s_type_may_stand_there(string document) =>
        Assert.NotNull(await _gate.AdmitAsync(new GraphRequest(document), default));

    [Theory]
    [InlineData("query($v: Int!) { place(key: $v) { name } }", "of type 'Int!' used in position expecting type 'ID'")]
    [InlineData("query($v: [ID!]) { nodes(ids: $v) { id } }", "of type '[ID!]' used in position expecting type '[ID!]!'")]
    [InlineData("query($v: [Int!]!) { nodes(ids: $v) { id } }", "of type '[Int!]!' used in position expecting type '[ID!]!'")]
    [InlineData("query($v: ID!) { nodes(ids: [$v, 1, $v]) { id } place(key: \"a\") { name @skip(if: $v) } }", "of type 'ID!' used in position expecting type 'Boolean!'")]
    [InlineData("query($v: [Int!]) { places(order: $v) { totalCount } }", "of type '[Int!]' used in position expecting type '[PlaceSortInput!]'")]
    [InlineData("query($v: PlaceSortInput!) { places(order: $v) { totalCount } }", "of type 'PlaceSortInput!' used in position expecting type '[PlaceSortInput!]'")]
    [InlineData("query($v: [ID!]) { places(where: { name: { in: $v } }) { totalCount } }", "of type '[ID!]' used in position expecting type '[String]'")]
    [InlineData("query($v: ID!) { ...f } fragment f on Query { places(first: $v) { totalCount } }", "of type 'ID!' used in position expecting type 'Int'")]
    public async Task A_variable_of_another_type_may_not(string document, string message)
    {
        var refused = await Assert.ThrowsAsync<RequestException>(async () => await _gate.AdmitAsync(new GraphRequest(document), default));

        Assert.Equal($"Variable '$v' {message}.", Assert.Single(refused.Errors).Message);
    }
}
