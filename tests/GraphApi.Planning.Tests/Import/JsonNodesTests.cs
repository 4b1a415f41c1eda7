using GraphApi.Model.Values;
using GraphApi.Planning.Import;

namespace GraphApi.Planning.Tests.Import;

public sealed class JsonNodesTests
{
    [Fact]
    public void Each_kind_of_value_is_read()
    {
        var batch = ImportSchema.Read("""
            {"places":[{"key":"kyiv","name":"Kyiv","aliases":["Kiev","Kijev"],"latitude":50,"population":"2952301","storeys":-3,
              "foundedOn":"0482-05-01","measuredAt":"2022-03-29T14:30:00+03:00","kind":"DOUBTS"}]}
            """);

        var node = Assert.Single(batch.Nodes);
        Assert.Equal("kyiv", node.Key);
        Assert.Equal("[Kiev, Kijev]", Value(node, "aliases").ToString());
        Assert.Equal(GraphValue.Float(50), Value(node, "latitude"));
        Assert.Equal(GraphValue.Integer(2952301), Value(node, "population"));
        Assert.Equal(GraphValue.Integer(-3), Value(node, "storeys"));
        Assert.Equal("0482-05-01", Value(node, "foundedOn").ToString());
        Assert.Equal("2022-03-29T14:30:00+03:00", Value(node, "measuredAt").ToString());
        Assert.Equal(GraphValue.String("DOUBTS"), Value(node, "kind"));
    }

    [Fact]
    public void What_is_left_out_or_null_is_null()
    {
        var batch = ImportSchema.Read("""{"places":[{"key":"kyiv","name":"Kyiv","code":null}]}""");

        Assert.True(Value(batch.Nodes[0], "code").IsNull);
        Assert.True(Value(batch.Nodes[0], "aliases").IsNull);
    }

    [Theory]
    [InlineData("""{"places":[{"key":"a","name":"A"},{"key":"b"}]}""", "MISSING_VALUE", "places[1]", 1)]
    [InlineData("{\"places\":[\n{\"key\":\"a\",\n\"name\":null}]}", "MISSING_VALUE", "places[0].name", 3)]
    [InlineData("""{"places":[{"name":"A"}]}""", "MISSING_VALUE", "places[0]", 1)]
    [InlineData("""{"places":[{"key":"a","name":"A","nam":"B"}]}""", "UNKNOWN_FIELD", "places[0].nam", 1)]
    [InlineData("""{"places":[{"key":"a","name":"A","name":"B"}]}""", "DUPLICATE_FIELD", "places[0].name", 1)]
    [InlineData("""{"places":[{"key":"a","name":7}]}""", "INVALID_VALUE", "places[0].name", 1)]
    [InlineData("""{"places":[{"key":"a","name":["A"]}]}""", "INVALID_VALUE", "places[0].name", 1)]
    [InlineData("""{"places":[{"key":"a","name":"A","storeys":1.0}]}""", "INVALID_VALUE", "places[0].storeys", 1)]
    [InlineData("""{"places":[{"key":"a","name":"A","storeys":2147483648}]}""", "INVALID_VALUE", "places[0].storeys", 1)]
    [InlineData("""{"places":[{"key":"a","name":"A","latitude":1e999}]}""", "INVALID_VALUE", "places[0].latitude", 1)]
    [InlineData("""{"places":[{"key":"a","name":"A","kind":"NEGATE"}]}""", "INVALID_VALUE", "places[0].kind", 1)]
    [InlineData("""{"places":[{"key":"a","name":"A","aliases":"A"}]}""", "INVALID_VALUE", "places[0].aliases", 1)]
    [InlineData("""{"places":[{"key":"a","name":"A","aliases":["A",null]}]}""", "MISSING_VALUE", "places[0].aliases[1]", 1)]
    [InlineData("""{"places":[{"key":"a","name":"A","claimsWithin":["c"]}]}""", "DERIVED_FIELD", "places[0].claimsWithin", 1)]
    [InlineData("""{"places":[{"key":"a","name":"\ud800"}]}""", "INVALID_STRING", "places[0].name", 1)]
    [InlineData("""{"places":["a"]}""", "INVALID_VALUE", "places[0]", 1)]
    [InlineData("""{"places":{"key":"a"}}""", "INVALID_VALUE", "places", 1)]
    [InlineData("""{"places":[],"places":[]}""", "DUPLICATE_FIELD", "places", 1)]
    [InlineData("""{"cities":[{"key":"a"}]}""", "UNKNOWN_TYPE", "cities", 1)]
    public void An_error_names_its_place(string json, string code, string place, int line)
    {
        var error = ImportSchema.TheError(json);

        Assert.Equal((code, place, line, "file1.json"), (error.Code, error.Place, error.Line, error.File));
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("{\"places\":[\n{\"key\":\"a\",}]}", 2)]
    [InlineData("{} {}", 1)]
    [InlineData("{\"places\":[", 1)]
    public void Text_that_is_not_JSON_is_an_error_with_its_line(string json, int? line)
    {
        var error = ImportSchema.TheError(json);

        Assert.Equal("INVALID_JSON", error.Code);
        Assert.Equal(line ?? 1, error.Line);
    }

    [Fact]
    public void A_file_that_holds_a_list_is_told_what_it_should_hold() =>
        Assert.Equal("INVALID_JSON", ImportSchema.TheError("""[{"key":"a"}]""").Code);

    [Fact]
    public void A_byte_order_mark_is_passed_over() =>
        Assert.Single(ImportSchema.Read("\uFEFF" + """{"places":[{"key":"a","name":"A"}]}""").Nodes);

    [Theory]
    [InlineData(512, true)]
    [InlineData(513, false)]
    public void A_key_has_at_most_512_bytes(int length, bool fits)
    {
        var json = $$"""{"places":[{"key":"{{new string('k', length)}}","name":"A"}]}""";

        if (fits)
            Assert.Single(ImportSchema.Read(json).Nodes);
        else
            Assert.Equal("VALUE_TOO_LONG", ImportSchema.TheError(json).Code);
    }

    [Theory]
    [InlineData("motto", 1024, true)]
    [InlineData("motto", 1025, false)]
    [InlineData("nick", 512, true)]
    [InlineData("nick", 513, false)]
    public void A_value_that_orders_nodes_has_at_most_2048_bytes_and_one_that_orders_relationships_1024(string field, int length, bool fits)
    {
        var json = $$"""{"places":[{"key":"a","name":"A","{{field}}":"{{new string('å', length)}}"}]}""";

        if (fits)
            Assert.Single(ImportSchema.Read(json).Nodes);
        else
            Assert.Equal("VALUE_TOO_LONG", ImportSchema.TheError(json).Code);
    }

    [Fact]
    public void A_unique_value_has_at_most_2048_bytes()
    {
        var json = $$"""{"places":[{"key":"a","name":"A","code":"{{new string('å', 1025)}}"}]}""";

        Assert.Equal("places[0].code", ImportSchema.TheError(json).Place);
    }

    [Fact]
    public void The_same_node_in_two_files_is_one()
    {
        const string json = """{"places":[{"key":"a","name":"A"}]}""";

        Assert.Single(ImportSchema.Read(json, json).Nodes);
    }

    [Fact]
    public void A_key_with_other_values_is_an_error_that_names_both_places()
    {
        var error = ImportSchema.TheError("""{"places":[{"key":"a","name":"A"}]}""", """{"places":[{"key":"a","name":"B"}]}""");

        Assert.Equal(("DUPLICATE_KEY", "file2.json"), (error.Code, error.File));
        Assert.Contains("file1.json: places[0]", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_is_unique_among_all_types_of_an_interface()
    {
        var error = ImportSchema.TheError("""{"places":[{"key":"a","name":"A"}],"people":[{"key":"a","name":"A"}]}""");

        Assert.Equal(("DUPLICATE_KEY", "people[0]"), (error.Code, error.Place));
    }

    [Fact]
    public void A_key_is_unique_among_all_types_of_a_union()
    {
        var error = ImportSchema.TheError("""{"people":[{"key":"a","name":"A"}],"claims":[{"key":"a","text":"T"}]}""");

        Assert.Equal(("DUPLICATE_KEY", "claims[0]"), (error.Code, error.Place));
        Assert.Contains("unique among all Witness types", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_errors_come_at_once()
    {
        var refused = ImportSchema.Refused("""{"places":[{"key":"a"},{"key":"b","name":1,"x":2}]}""", """{"towns":[]}""");

        Assert.Equal(["MISSING_VALUE", "INVALID_VALUE", "UNKNOWN_FIELD", "UNKNOWN_TYPE"], refused.Errors.Select(e => e.Code));
        Assert.False(refused.HasMore);
    }

    [Fact]
    public void Reading_stops_at_a_hundred_errors()
    {
        var nodes = string.Join(',', Enumerable.Range(0, 150).Select(i => $$"""{"key":"k{{i}}"}"""));

        var refused = ImportSchema.Refused($$"""{"places":[{{nodes}}]}""");

        Assert.Equal(100, refused.Errors.Length);
        Assert.True(refused.HasMore);
    }

    private static GraphValue Value(NodeChange node, string field) =>
        node.Values[node.Type.Scalars.IndexOf(node.Type.Scalars.Single(s => s.Name == field))];
}
