using GraphApi.Model.Api;
using GraphApi.Store.Tests.Support;

namespace GraphApi.Store.Tests.Corpus;

public sealed class GeneratedSchemaTests
{
    [Fact]
    public void The_committed_api_schema_is_the_one_that_the_model_gives() =>
        Golden.Matches(Repository.Path("schema", "api.graphql"), ApiSchemaPrinter.Print(Repository.Model));
}
