using GraphApi.Model.Api;
using GraphApi.Model.Sdl;
using GraphQLParser;
using GraphQLParser.AST;

namespace GraphApi.Model.Tests.Api;

public sealed class ApiSchemaPrinterTests
{
    private static readonly string Printed = ApiSchemaPrinter.Print(Load());

    [Fact]
    public void A_schema_gives_the_api_that_its_users_expect() => Files.AssertMatches(Printed, "Api", "claims.api.graphql");

    [Fact]
    public void The_printed_api_is_a_valid_schema() => SchemaValidity.Assert(Printed);

    [Fact]
    public void Descriptions_keep_what_block_strings_could_trip_over()
    {
        var description = "Say \\\"\\\"\\\"hello\\\"\\\"\\\", C:\\\\temp,\\u0007 bell\\n  indented \\u00e5";
        var model = SchemaLoader.Load($"\"{description}\" type Place @node {{ key: ID! }}", "schema.graphql").Model!;

        var printed = Parser.Parse(ApiSchemaPrinter.Print(model)).Definitions.OfType<GraphQLObjectTypeDefinition>().Single(t => t.Name == "Place");

        Assert.Equal("Say \"\"\"hello\"\"\", C:\\temp,  bell\n  indented å", printed.Description!.Value.ToString());
    }

    [Fact]
    public void An_interface_of_types_without_global_id_has_none()
    {
        var printed = ApiSchemaPrinter.Print(SchemaLoader.Load(
            """
            interface Subject { name: String }
            type Place implements Subject @node { id: ID! name: String }
            type Person implements Subject @node { id: String! @id name: String! }
            """,
            "schema.graphql").Model!);

        SchemaValidity.Assert(printed);
        Assert.Contains("  subject(id: ID): Subject\n", printed);
        Assert.Contains("\ninterface Subject {\n", printed);
        Assert.Contains("  person(id: String): Person\n", printed);
    }

    [Fact]
    public void A_union_is_asked_and_filtered_by_its_types()
    {
        var printed = ApiSchemaPrinter.Print(SchemaLoader.Load(Files.Read("Api", "unions.graphql"), "unions.graphql").Model!);

        Files.AssertMatches(printed, "Api", "unions.api.graphql");
        SchemaValidity.Assert(printed);
    }

    [Fact]
    public void The_same_schema_prints_the_same_text() => Assert.Equal(Printed, ApiSchemaPrinter.Print(Load()));

    private static GraphModel Load()
    {
        var result = SchemaLoader.Load(Files.Read("Api", "claims.graphql"), "claims.graphql");

        Assert.Empty(result.Diagnostics);
        return result.Model!;
    }
}
