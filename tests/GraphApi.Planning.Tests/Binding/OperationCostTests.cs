using GraphApi.Planning.Binding;
using GraphApi.Planning.Plans;
using GraphQLParser;
using GraphQLParser.AST;

namespace GraphApi.Planning.Tests.Binding;

public sealed class OperationCostTests
{
    [Theory]
    [InlineData("{ place(key: \"a\") { name } }", 1, 1)]
    [InlineData("{ places(first: 5) { nodes { name } } }", 1, 5)]
    [InlineData("{ places { nodes { name } } }", 1, 10)]
    [InlineData("{ places(first: 5) { totalCount } }", 1, 0)]
    [InlineData("{ places(first: 5) { nodes { claims(first: 7) { nodes { text } } } } }", 6, 5 + (5 * 7))]
    [InlineData("{ places(first: 5) { edges { node { claims(first: 7) { edges { cursor } } } } } }", 6, 5 + (5 * 7))]
    [InlineData("{ a: places(first: 5) { nodes { name } } b: places(last: 6) { nodes { name } } }", 2, 5 + 6)]
    [InlineData("{ claims(first: 3) { nodes { source { name } } } }", 4, 3 + 3)]
    [InlineData("{ places(first: 5) { groups(by: [{ name: VALUE }], first: 4) { count } } }", 1, 4)]
    [InlineData("{ nodes(ids: [\"x\", \"y\"]) { id } }", 1, 2)]
    [InlineData("{ subjects(first: 2) { nodes { ... on Place { partOf(first: 9) { nodes { name } } } ... on Person { claims(first: 4) { nodes { text } } } } } }", 3, 2 + (2 * 9))]
    public void Pages_multiply_where_they_nest_and_add_where_they_stand_side_by_side(string operation, long fields, long rows)
    {
        var bound = Bind(operation);

        var cost = OperationCost.Of(bound.Plan, bound.ReadValues(new Dictionary<string, object?>()));

        Assert.Equal(new OperationCost(fields, rows), cost);
    }

    [Fact]
    public void A_number_beyond_counting_is_the_largest()
    {
        var nested = Enumerable.Range(0, 14).Aggregate("name", (below, _) => $"partOf(first: 50) {{ nodes {{ {below} }} }}");
        var bound = Bind($"{{ places(first: 50) {{ nodes {{ {nested} }} }} }}");

        var cost = OperationCost.Of(bound.Plan, bound.ReadValues(new Dictionary<string, object?>()));

        Assert.Equal(new OperationCost(long.MaxValue, long.MaxValue), cost);
    }

    private static BoundOperation Bind(string text)
    {
        var document = Parser.Parse(text);
        var operation = document.Definitions.OfType<GraphQLOperationDefinition>().Single();
        return OperationBinder.Bind(new BindingContext(
            TestModel.Model, document, operation, new Dictionary<string, object?>(), new BindingLimits { MaxDepth = 100 }));
    }
}
