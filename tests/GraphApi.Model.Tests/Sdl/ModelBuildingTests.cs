using GraphApi.Model.Fields;
using GraphApi.Model.Sdl;
using GraphApi.Model.Types;
using GraphApi.Model.Values;

namespace GraphApi.Model.Tests.Sdl;

public sealed class ModelBuildingTests
{
    private static readonly GraphModel Claims = SchemaLoader.Load(Files.Read("Api", "claims.graphql"), "claims.graphql").Model!;

    [Fact]
    public void Node_types_are_numbered_by_name()
    {
        Assert.Equal(["Claim", "Person", "Place", "Statement"], Claims.NodeTypes.Select(t => t.Name));
        Assert.Equal([0, 1, 2, 3], Claims.NodeTypes.Select(t => t.Ordinal));
    }

    [Fact]
    public void Labels_are_those_given_or_the_name()
    {
        Assert.Equal(["Person", "Human"], Node("Person").Labels.AsEnumerable());
        Assert.Equal("Place", Assert.Single(Node("Place").Labels));
    }

    [Fact]
    public void An_interface_has_the_types_of_all_below_it_by_name()
    {
        Assert.Equal(["Person", "Place"], Composite("Subject").PossibleTypes.Select(t => t.Name));
        Assert.Equal(["Person"], Composite("Actor").PossibleTypes.Select(t => t.Name));
    }

    [Fact]
    public void A_union_has_its_types_by_name_and_they_know_of_it()
    {
        var model = Load("""
            union Source = Person
            type Person @node { key: ID! sources: [Source!]! @relationship(type: "CITES", direction: OUT) }
            type Document @node { key: ID! }
            extend union Source = Document
            """);

        Assert.Equal(["Document", "Person"], model.FindComposite("Source")!.PossibleTypes.Select(t => t.Name));
        Assert.All(model.NodeTypes, t => Assert.Equal("Source", Assert.Single(t.SharedTypes).Name));
        Assert.Equal(["Document", "Person"], Assert.Single(model.RelationshipTypes).TargetTypes.Select(t => t.Name));
        Assert.Equal(RootKind.Connection, model.Roots["sources"].Kind);
    }

    [Fact]
    public void An_implemented_interface_brings_those_above_it()
    {
        var model = Load("""
            interface Subject { key: ID! }
            interface Actor implements Subject { key: ID! }
            type Person implements Actor @node { key: ID! }
            """);

        Assert.Equal(["Actor", "Subject"], ((NodeType)model.FindComposite("Person")!).Interfaces.Select(i => i.Name));
    }

    [Theory]
    [InlineData("@id", "code")]
    [InlineData("", "key")]
    public void The_key_is_the_id_field_or_else_key(string directive, string key)
    {
        var model = Load($"type Place @node {{ id: ID! key: ID! code: String! {directive} }}");

        Assert.Equal(key, model.NodeTypes[0].Key.Name);
        Assert.True(model.NodeTypes[0].Key.IsId);
        Assert.Equal(key, Assert.Single(model.NodeTypes[0].Scalars, f => f.IsId).Name);
    }

    [Fact]
    public void A_type_that_declares_id_has_no_global_id()
    {
        Assert.Equal("id", Node("Statement").Key.Name);
        Assert.False(Node("Statement").HasGlobalId);
        Assert.True(Node("Place").HasGlobalId);
    }

    [Fact]
    public void A_relationship_is_what_all_fields_over_it_have_in_common()
    {
        var about = Claims.RelationshipTypes.Single(r => r.Name == "ABOUT");

        Assert.Equal(["Claim"], about.SourceTypes.Select(t => t.Name));
        Assert.Equal(["Person", "Place"], about.TargetTypes.Select(t => t.Name));
    }

    [Fact]
    public void A_relationships_identity_are_the_id_fields_of_its_properties()
    {
        var contradicts = Claims.RelationshipTypes.Single(r => r.Name == "CONTRADICTS");

        Assert.Equal(["assessedBy", "kind"], contradicts.Properties.Select(p => p.Name));
        Assert.Equal(["assessedBy"], contradicts.Identity.Select(p => p.Name));
    }

    [Fact]
    public void Several_properties_types_of_a_relationship_are_joined()
    {
        var model = Load("""
            type Place @node {
              key: ID!
              partOf: [Place!]! @relationship(type: "PART_OF", direction: OUT, properties: "Up")
              parts: [Place!]! @relationship(type: "PART_OF", direction: IN, properties: "Down")
            }
            type Up @relationshipProperties { since: Date, source: URL }
            type Down @relationshipProperties { note: String, since: Date }
            """);

        Assert.Equal(["note", "since", "source"], model.RelationshipTypes[0].Properties.Select(p => p.Name));
    }

    [Fact]
    public void A_field_of_an_interface_is_walked_as_its_implementers_walk_it()
    {
        var claims = Assert.IsType<RelationshipField>(Field("Subject", "claims"));
        var claimsMade = Assert.IsType<PathField>(Field("Actor", "claimsMade"));

        Assert.Equal(("ABOUT", Direction.In), (claims.Relationship.Name, claims.Direction));
        Assert.Equal(["MADE", "EXPRESSES"], claimsMade.Steps.Select(s => s.Relationship.Name));
    }

    [Theory]
    [InlineData("Subject", "claims", "SubjectClaims")]
    [InlineData("Actor", "claims", "SubjectClaims")]
    [InlineData("Person", "claims", "SubjectClaims")]
    [InlineData("Person", "claimsMade", "ActorClaimsMade")]
    [InlineData("Person", "statements", "PersonStatements")]
    public void A_field_is_named_after_the_topmost_interface_that_declares_it(string type, string field, string apiName) =>
        Assert.Equal(apiName, ((TraversalField)Field(type, field)).ApiName);

    [Fact]
    public void Steps_keep_their_direction_and_repetition()
    {
        var path = Assert.IsType<PathField>(Field("Place", "claimsWithin"));

        Assert.Equal(
            [("PART_OF", Direction.In, Repetition.ZeroOrMore), ("ABOUT", Direction.In, Repetition.Once)],
            path.Steps.Select(s => (s.Relationship.Name, s.Direction, s.Repetition)));
    }

    [Fact]
    public void An_extension_adds_fields_and_values()
    {
        Assert.NotNull(Node("Person").FindField("statements"));
        Assert.Equal(["NEGATES", "DOUBTS", "REINTERPRETS"], Claims.Enums[0].Values.Select(v => v.Name));
        Assert.Equal("No longer supported", Claims.Enums[0].Values[2].DeprecationReason);
    }

    [Theory]
    [InlineData("Person", "person", "people")]
    [InlineData("Category", "category", "categories")]
    [InlineData("URLList", "urlList", "urlLists")]
    [InlineData("NewsItem", "newsItem", "newsItems")]
    public void Root_fields_are_named_in_english(string type, string single, string plural)
    {
        var model = Load($"type {type} @node {{ key: ID! }}");

        Assert.Equal((single, plural), (model.NodeTypes[0].SingleRoot, model.NodeTypes[0].PluralRoot));
        Assert.Equal(RootKind.Connection, model.Roots[plural].Kind);
    }

    [Fact]
    public void BigInt_is_Long()
    {
        var model = Load("type Place @node { key: ID! people: [BigInt!] }");

        var people = (ScalarField)model.NodeTypes[0].FindField("people")!;
        Assert.Equal((ScalarKind.Long, true, true, false), (people.Type.Kind, people.IsList, people.ElementIsNonNull, people.IsNonNull));
    }

    [Fact]
    public void An_index_of_an_interface_is_one_of_each_type_below_it()
    {
        var model = Load("""
            interface Subject { key: ID! name: String @index }
            interface Actor implements Subject { key: ID! name: String }
            type Person implements Actor & Subject @node { key: ID! name: String }
            type Place implements Subject @node { key: ID! name: String }
            type Claim @node { key: ID! name: String }
            """);

        Assert.Equal(["Actor", "Person", "Place", "Subject"], WithIndex(model, "name"));
    }

    [Fact]
    public void An_index_of_all_types_is_one_of_their_interface()
    {
        var model = Load("""
            interface Subject { key: ID! name: String born: Date }
            type Person implements Subject @node { key: ID! name: String @index born: Date @index }
            type Place implements Subject @node { key: ID! name: String @index born: Date }
            """);

        Assert.Equal(["Person", "Place", "Subject"], WithIndex(model, "name"));
        Assert.Equal(["Person"], WithIndex(model, "born"));
    }

    [Fact]
    public void A_warning_does_not_keep_the_model_away()
    {
        var result = SchemaLoader.Load("type Place @node @mutation(operations: []) { key: ID! }", "schema.graphql");

        Assert.Equal(DiagnosticSeverity.Warning, Assert.Single(result.Diagnostics).Severity);
        Assert.NotNull(result.Model);
        Assert.False(result.HasErrors);
    }

    [Fact]
    public void An_empty_file_is_an_empty_schema() =>
        Assert.Equal(DiagnosticCodes.EmptySchema, Assert.Single(SchemaLoader.Load("", "schema.graphql").Diagnostics).Code);

    [Fact]
    public void A_stored_type_may_have_any_name()
    {
        var model = Load("type Place @node(labels: [\"Пла`це\"]) { key: ID! parts: [Place!]! @relationship(type: \"part `of` \\\"x\\\"\", direction: IN) }");

        Assert.Equal("part `of` \"x\"", model.RelationshipTypes[0].Name);
        Assert.Equal("Пла`це", model.NodeTypes[0].Labels[0]);
    }

    private static IEnumerable<string> WithIndex(GraphModel model, string field) =>
        model.Composites.OfType<FieldedType>().Where(t => t.FindField(field) is ScalarField { IsIndexed: true }).Select(t => t.Name);

    private static GraphModel Load(string sdl)
    {
        var result = SchemaLoader.Load(sdl, "schema.graphql");

        Assert.Empty(result.Diagnostics);
        return result.Model!;
    }

    private static CompositeType Composite(string name) => Claims.FindComposite(name)!;

    private static NodeType Node(string name) => (NodeType)Composite(name);

    private static Field Field(string type, string field) => ((FieldedType)Composite(type)).FindField(field)!;
}
