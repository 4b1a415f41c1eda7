using GraphApi.Model.Values;
using GraphApi.Planning.Import;

namespace GraphApi.Planning.Tests.Import;

public sealed class JsonDefaultsTests
{
    [Fact]
    public void A_value_that_is_left_out_is_the_default()
    {
        var claim = TheClaim("""{"key":"c","text":"T"}""");

        Assert.Equal(GraphValue.String("en"), Value(claim, "language"));
        Assert.Equal(GraphValue.String("DOUBTS"), Value(claim, "standing"));
        Assert.Equal(GraphValue.List([GraphValue.String("new")]), Value(claim, "tags"));
    }

    [Fact]
    public void A_null_that_is_given_stays_null()
    {
        var claim = TheClaim("""{"key":"c","text":"T","standing":null,"tags":null}""");

        Assert.True(Value(claim, "standing").IsNull);
        Assert.True(Value(claim, "tags").IsNull);
    }

    [Fact]
    public void A_null_is_refused_where_the_field_has_none_whatever_its_default() =>
        Assert.Equal("MISSING_VALUE", ImportSchema.TheError("""{"claims":[{"key":"c","text":"T","language":null}]}""").Code);

    [Fact]
    public void A_relationship_has_the_defaults_that_neither_end_overrides()
    {
        var given = TheRelationship("""{"kind":"NEGATES"}""", """{"weight":7}""");
        var left = TheRelationship("""{"kind":"NEGATES"}""", "{}");
        var none = TheRelationship("""{"kind":"NEGATES","weight":null}""", "{}");

        Assert.Equal(GraphValue.Integer(7), Value(given, "weight"));
        Assert.Equal(GraphValue.Integer(1), Value(left, "weight"));
        Assert.True(Value(none, "weight").IsNull);
    }

    [Fact]
    public void A_default_is_part_of_a_relationships_identity()
    {
        var left = TheRelationship("""{"kind":"NEGATES"}""", """{"method":"by hand"}""");

        Assert.Equal([GraphValue.Null, GraphValue.String("by hand")], left.Identity.AsEnumerable());
    }

    [Fact]
    public void Files_use_the_names_of_fields_whatever_the_properties_are_called()
    {
        var relationship = TheRelationship("""{"kind":"NEGATES","rationale":"No."}""", "{}");

        Assert.Equal(GraphValue.String("No."), relationship.Values[relationship.Type.Properties.IndexOf(relationship.Type.Properties.Single(p => p.Property == "why"))]);
    }

    private static NodeChange TheClaim(string claim) => ImportSchema.Read($$"""{"claims":[{{claim}}]}""").Nodes[0];

    private static RelationshipChange TheRelationship(string atStart, string atEnd)
    {
        var batch = ImportSchema.Read($$"""
            {"claims":[{"key":"c","text":"T","contradicts":[{"key":"d",{{atStart.Trim('{', '}')}}}]},
              {"key":"d","text":"U","contradictedBy":[{"key":"c"{{(atEnd == "{}" ? "" : ",")}}{{atEnd.Trim('{', '}')}}}]}]}
            """);
        return Assert.Single(batch.Relationships);
    }

    private static GraphValue Value(NodeChange node, string field) =>
        node.Values[node.Type.Scalars.IndexOf(node.Type.Scalars.Single(s => s.Name == field))];

    private static GraphValue Value(RelationshipChange relationship, string field) =>
        relationship.Values[relationship.Type.Properties.IndexOf(relationship.Type.Properties.Single(p => p.Name == field))];
}
