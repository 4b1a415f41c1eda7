using GraphApi.Model.Api;
using GraphApi.Model.Sdl;
using GraphQLParser;

namespace GraphApi.Model.Tests.Api;

public sealed class ApiSchemaPrinterTests
{
    private static readonly string Printed = ApiSchemaPrinter.Print(Load());

    [Fact]
    public void A_schema_gives_the_api_that_its_users_expect() => Files.AssertMatches(Printed, "Api", "claims.api.graphql");

    [Fact]
    public void The_printed_api_parses() => Assert.NotEmpty(Parser.Parse(Printed).Definitions);

    [Fact]
    public void The_same_schema_prints_the_same_text() => Assert.Equal(Printed, ApiSchemaPrinter.Print(Load()));

    private static GraphModel Load()
    {
        var result = SchemaLoader.Load(Files.Read("Api", "claims.graphql"), "claims.graphql");

        Assert.Empty(result.Diagnostics);
        return result.Model!;
    }
}
