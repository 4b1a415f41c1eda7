using GraphApi.Model.Values;
using GraphApi.Planning.Import;

namespace GraphApi.Planning.Tests.Import;

public sealed class JsonRelationshipsTests
{
    [Fact]
    public void A_key_makes_a_relationship_in_the_direction_of_its_field()
    {
        var batch = ImportSchema.Read("""{"places":[{"key":"a","name":"A","claims":["c"],"partOf":["b"]}]}""");

        Assert.Equal(["ABOUT Claim c -> Place a", "PART_OF Place a -> Place b"], batch.Relationships.Select(Describe));
        Assert.Equal("file1.json: places[0].claims[0]", batch.Relationships[0].Place.ToString());
    }

    [Fact]
    public void An_object_brings_the_properties_of_the_relationship()
    {
        var batch = ImportSchema.Read(Claims("""[{"key":"d","kind":"NEGATES","rationale":"No."}]"""));

        var relationship = Assert.Single(batch.Relationships);
        Assert.Equal("CONTRADICTS Claim c -> Claim d", Describe(relationship));
        Assert.Equal(GraphValue.String("NEGATES"), Property(relationship, "kind"));
        Assert.True(Property(relationship, "assessedBy").IsNull);
    }

    [Fact]
    public void A_single_one_is_a_key_an_object_or_null()
    {
        var batch = ImportSchema.Read("""
            {"places":[{"key":"a","name":"A","capital":"b"},{"key":"b","name":"B","capital":{"key":"c"}},{"key":"c","name":"C","capital":null}]}
            """);

        Assert.Equal(["CAPITAL Place a -> Place b", "CAPITAL Place b -> Place c"], batch.Relationships.Select(Describe));
    }

    [Fact]
    public void A_target_of_an_interface_is_named_by_the_interface()
    {
        var batch = ImportSchema.Read("""{"claims":[{"key":"c","text":"T","about":["a"]}]}""");

        Assert.Equal("ABOUT Claim c -> Subject a", Describe(Assert.Single(batch.Relationships)));
    }

    [Fact]
    public void A_target_of_a_union_is_named_by_the_union_and_given_from_both_ends_is_one()
    {
        var batch = ImportSchema.Read(
            """{"places":[{"key":"a","name":"A","witnesses":["p",{"key":"c"}]}]}""",
            """{"people":[{"key":"p","name":"P","witnessed":["a"]}]}""");

        Assert.Equal(["WITNESS Place a -> Witness p", "WITNESS Place a -> Witness c"], batch.Relationships.Select(Describe));
    }

    [Fact]
    public void Given_from_both_ends_it_is_one()
    {
        var batch = ImportSchema.Read(
            """{"claims":[{"key":"c","text":"T","about":["a"]}]}""",
            """{"places":[{"key":"a","name":"A","claims":["c"]}]}""");

        Assert.Single(batch.Relationships);
    }

    [Fact]
    public void A_value_that_one_end_leaves_out_is_the_others()
    {
        var batch = ImportSchema.Read("""
            {"claims":[{"key":"c","text":"T","contradicts":[{"key":"d","kind":"NEGATES"}]},
              {"key":"d","text":"U","contradictedBy":[{"key":"c","rationale":"No."}]}]}
            """);

        var relationship = Assert.Single(batch.Relationships);
        Assert.Equal(("NEGATES", "No."), (Property(relationship, "kind").AsString(), Property(relationship, "rationale").AsString()));
    }

    [Fact]
    public void Two_that_differ_in_an_id_property_are_two()
    {
        var batch = ImportSchema.Read(Claims("""[{"key":"d","kind":"NEGATES","assessedBy":"x"},{"key":"d","kind":"DOUBTS","assessedBy":"y"}]"""));

        Assert.Equal(2, batch.Relationships.Length);
    }

    [Fact]
    public void Two_that_differ_only_in_other_properties_are_an_error()
    {
        var error = ImportSchema.TheError(Claims("""[{"key":"d","kind":"NEGATES"},{"key":"d","kind":"DOUBTS"}]"""));

        Assert.Equal(("CONFLICTING_RELATIONSHIP", "claims[0].contradicts[1]"), (error.Code, error.Place));
    }

    [Theory]
    [InlineData("""["d"]""", "MISSING_VALUE", "claims[0].contradicts[0]")]
    [InlineData("""[{"kind":"NEGATES"}]""", "MISSING_VALUE", "claims[0].contradicts[0]")]
    [InlineData("""[null]""", "MISSING_VALUE", "claims[0].contradicts[0]")]
    [InlineData("""[true]""", "INVALID_VALUE", "claims[0].contradicts[0]")]
    [InlineData("""[["d"]]""", "MISSING_VALUE", "claims[0].contradicts[0]")]
    [InlineData("\"d\"", "INVALID_VALUE", "claims[0].contradicts")]
    [InlineData("null", "INVALID_VALUE", "claims[0].contradicts")]
    [InlineData("""[{"key":"d","kind":null}]""", "MISSING_VALUE", "claims[0].contradicts[0].kind")]
    [InlineData("""[{"key":"d","kind":"NEGATES","text":"T"}]""", "UNKNOWN_FIELD", "claims[0].contradicts[0].text")]
    [InlineData("""[{"key":"d","kind":"NEGATES","kind":"DOUBTS"}]""", "DUPLICATE_FIELD", "claims[0].contradicts[0].kind")]
    [InlineData("""[{"key":"d","kind":"NEGATES","rationale":"\udc00"}]""", "INVALID_STRING", "claims[0].contradicts[0].rationale")]
    public void An_error_names_its_place(string contradicts, string code, string place)
    {
        var error = ImportSchema.TheError(Claims(contradicts));

        Assert.Equal((code, place), (error.Code, error.Place));
    }

    [Fact]
    public void A_list_for_a_single_one_is_an_error() =>
        Assert.Equal("INVALID_VALUE", ImportSchema.TheError("""{"places":[{"key":"a","name":"A","capital":["b"]}]}""").Code);

    [Fact]
    public void A_property_that_orders_relationships_has_at_most_1024_bytes()
    {
        var error = ImportSchema.TheError(Claims($$"""[{"key":"d","kind":"NEGATES","rationale":"{{new string('x', 1025)}}"}]"""));

        Assert.Equal("VALUE_TOO_LONG", error.Code);
    }

    [Fact]
    public void Id_values_have_at_most_512_bytes_together()
    {
        var error = ImportSchema.TheError(Claims($$"""[{"key":"d","kind":"NEGATES","assessedBy":"{{new string('x', 513)}}"}]"""));

        Assert.Equal("VALUE_TOO_LONG", error.Code);
    }

    private static string Claims(string contradicts) => $$"""{"claims":[{"key":"c","text":"T","contradicts":{{contradicts}}}]}""";

    private static string Describe(RelationshipChange r) => $"{r.Type.Name} {r.From.Type} {r.From.Key} -> {r.To.Type} {r.To.Key}";

    private static GraphValue Property(RelationshipChange r, string name) =>
        r.Values[r.Type.Properties.IndexOf(r.Type.Properties.Single(p => p.Name == name))];
}
