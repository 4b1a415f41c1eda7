using CsCheck;
using GraphApi.Execution;
using GraphApi.Execution.Engine;
using GraphApi.Execution.Engine.Validation;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQL.Validation.Rules;
using GraphQLParser;
using GraphQLParser.AST;

namespace GraphApi.Planning.Tests.Validation;

public sealed class FieldMergingTests
{
    private static readonly ISchema Schema = ApiSchema.Build(TestModel.Model);

    [Theory]
    [InlineData("{ place(key: \"a\") { name name } }")]
    [InlineData("{ place(key: \"a\") { x: name ...f } } fragment f on Place { x: name }")]
    [InlineData("{ places(first: 1, where: { key: { eq: \"a\" } }) { totalCount } places(where: { key: { eq: \"a\" } }, first: 1) { totalCount } }")]
    [InlineData("{ subjects { nodes { ... on Place { x: key } ... on Person { x: key } } } }")]
    [InlineData("{ subjects { nodes { ... on Place { x: aliases } } } }")]
    [InlineData("{ subjects { nodes { ... on Place { x: claims { totalCount } } ... on Person { x: claims(first: 1) { totalCount } } } } }")]
    public async Task Fields_that_can_be_answered_together_pass(string document) => Assert.Empty(await ErrorsAsync(document, Ours));

    [Theory]
    [InlineData("{ place(key: \"a\") { x: name x: key } }", "The fields x conflict: name and key are different fields. Give them different aliases.")]
    [InlineData(
        "{ x: place(key: \"a\") { name } x: place(key: \"b\") { name } }",
        "The fields x conflict: they have differing arguments. Give them different aliases.")]
    [InlineData(
        "{ subjects { nodes { ... on Place { x: aliases } ... on Person { x: name } } } }",
        "The fields x conflict: they return conflicting types. Give them different aliases.")]
    [InlineData(
        "{ subjects { nodes { ...f } } } fragment f on Subject { x: name ... on Place { x: key } }",
        "The fields x conflict: name and key are different fields. Give them different aliases.")]
    [InlineData(
        "{ place(key: \"a\") { claims { nodes { x: text } } ...f } } fragment f on Place { claims { nodes { x: key } } }",
        "The fields x conflict: text and key are different fields. Give them different aliases.")]
    public async Task A_conflict_is_told_with_its_cure(string document, string message) =>
        Assert.Equal([message], (await ErrorsAsync(document, Ours)).Select(e => e.Message));

    [Fact]
    public void Random_documents_pass_or_fail_as_by_the_rule_that_compares_each_pair() =>
        Documents.Sample(
            document => ErrorsAsync(document, Ours).Result.Count == 0 == (ErrorsAsync(document, OverlappingFieldsCanBeMerged.Instance).Result.Count == 0),
            iter: 2_000);

    private static IValidationRule Ours => new FieldMergingRule(new ExecutionOptions().MaxSelectedFields);

    /// <summary>Few names in few places, so that some conflict. The other rule looks at fragments that nobody spreads too: none is left so.</summary>
    private static Gen<string> Documents =>
        from root in Selections(3)
        from one in Selections(2)
        from other in Selections(2)
        select $"{{ subjects {{ nodes {{ {root} z: claims {{ nodes {{ about {{ nodes {{ ...f ...g }} }} }} }} }} }} }} fragment f on Place {{ {one} }} fragment g on Person {{ {other} }}";

    private static Gen<string> Selections(int depth) => Selection(depth).Array[1, 3].Select(s => string.Join(' ', s));

    private static Gen<string> Selection(int depth)
    {
        var leaf = Gen.OneOfConst("x: name", "x: key", "name", "y: name", "y: claims { totalCount }", "x: claims(first: 1) { totalCount }");
        if (depth == 0)
            return leaf;
        var below = Selections(depth - 1);
        return Gen.OneOf(
            leaf,
            Gen.OneOfConst("...f", "...g").Select(s => depth == 3 ? s : "name"),
            Gen.Select(Gen.OneOfConst("Place", "Person", "Subject"), below, (type, set) => $"... on {type} {{ {set} }}"),
            Gen.Select(Gen.OneOfConst("x", "y", "claims"), below, (name, set) => $"{name}: claims {{ nodes {{ about {{ nodes {{ {set} }} }} }} }}"));
    }

    private static async Task<List<ValidationError>> ErrorsAsync(string text, IValidationRule rule)
    {
        var document = Parser.Parse(text);
        var result = await new DocumentValidator().ValidateAsync(new ValidationOptions
        {
            Schema = Schema,
            Document = document,
            Operation = document.Definitions.OfType<GraphQLOperationDefinition>().First(),
            Rules = [rule],
        });
        return [.. result.Errors.OfType<ValidationError>()];
    }
}
