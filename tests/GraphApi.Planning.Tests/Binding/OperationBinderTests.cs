using GraphApi.Model.Values;
using GraphApi.Planning.Binding;
using GraphApi.Planning.Plans;
using GraphApi.Planning.Plans.Filters;
using GraphQLParser;
using GraphQLParser.AST;

namespace GraphApi.Planning.Tests.Binding;

public sealed class OperationBinderTests
{
    [Fact]
    public void A_look_up_by_key_becomes_a_step_with_a_slot()
    {
        var bound = Bind("""{ place(key: "kyiv") { name } }""");

        var lookup = Assert.IsType<LookupStep>(Assert.Single(bound.Plan.Roots));
        Assert.Equal(("Place", "key"), (lookup.Target.Name, lookup.By.Name));
        Assert.Equal([GraphValue.String("kyiv")], bound.ReadValues(None));
    }

    [Fact]
    public void Fields_of_one_response_key_are_merged_through_fragments()
    {
        var bound = Bind("""{ place(key: "kyiv") { ...a claims { totalCount } } } fragment a on Place { name claims { nodes { text } } }""");

        var fields = Assert.IsType<LookupStep>(bound.Plan.Roots[0]).Selection.Branches[0].Fields;
        Assert.Equal(["name", "claims"], fields.Select(f => f.ResponseName.Text));
        Assert.Collection(
            ((ConnectionStep)fields[1]).Parts,
            part => Assert.IsType<NodesPart>(part),
            part => Assert.IsType<TotalCountPart>(part));
    }

    [Fact]
    public void An_interface_selected_by_its_own_fields_is_one_branch()
    {
        var bound = Bind("{ subjects { nodes { name claims { totalCount } } } }");

        var branch = Assert.Single(NodesOf(bound).Selection.Branches);
        Assert.Equal(["Person", "Place"], branch.Types.Select(t => t.Name).Order());
    }

    [Fact]
    public void An_interface_selected_by_fragments_has_a_branch_for_each_group_of_types()
    {
        var bound = Bind("{ subjects { nodes { name ... on Person { born } } } }");

        var branches = NodesOf(bound).Selection.Branches.ToDictionary(b => b.Types.Single().Name, b => b.Fields.Length);
        Assert.Equal(new Dictionary<string, int> { ["Person"] = 2, ["Place"] = 1 }, branches);
    }

    [Theory]
    [InlineData("first: 5", false, false, 5)]
    [InlineData("last: 5", true, true, 5)]
    [InlineData("order: { key: DESC }, first: 5", false, true, 5)]
    [InlineData("order: [{ key: DESC }], last: 5", true, false, 5)]
    [InlineData("order: []", false, false, 10)]
    public void A_page_is_scanned_from_the_end_that_it_is_counted_from(string arguments, bool backward, bool scansDescending, int limit)
    {
        var bound = Bind($"{{ places({arguments}) {{ nodes {{ name }} }} }}");

        var window = Connection(bound).Window;
        Assert.Equal((backward, scansDescending), (window.Backward, window.ScansDescending));
        Assert.Equal(limit, bound.ReadValues(None)[window.LimitSlot].AsInteger());
    }

    [Fact]
    public void A_page_takes_an_extra_row_only_where_it_is_asked_whether_there_is_more()
    {
        var plain = Connection(Bind("{ places(first: 5) { nodes { name } } }"));
        var asked = Bind("{ places(first: 5) { nodes { name } pageInfo { hasNextPage } } }");

        Assert.False(plain.Window.TakesExtraRow);
        Assert.Equal(6, asked.ReadValues(None)[Connection(asked).Window.LimitSlot].AsInteger());
    }

    private const string Ten = "1,1,1,1,1,1,1,1,1,1,";
    private const string Hundred = Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten;

    [Theory]
    [InlineData("{ place { name } }", "ONE_ARGUMENT_REQUIRED")]
    [InlineData("""{ place(key: "a", id: "b") { name } }""", "ONE_ARGUMENT_REQUIRED")]
    [InlineData("{ places(first: 1, last: 1) { totalCount } }", "FIRST_WITH_LAST")]
    [InlineData("{ places(first: -1) { totalCount } }", "INVALID_PAGE_SIZE")]
    [InlineData("{ places(last: 51) { totalCount } }", "INVALID_PAGE_SIZE")]
    [InlineData("{ nodes(ids: [" + Hundred + "1]) { id } }", "TOO_MANY_IDS")]
    [InlineData("""{ places(after: "x") { totalCount } }""", "INVALID_CURSOR")]
    [InlineData("{ places(order: [{}]) { totalCount } }", "INVALID_ORDER")]
    [InlineData("""{ place(key: "\uD800") { name } }""", "INVALID_STRING")]
    public void What_cannot_be_is_refused_with_a_code(string query, string code)
    {
        var refusal = Assert.Throws<OperationException>(() => Bind(query));

        Assert.Equal(code, refusal.Code);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{ and: null }")]
    [InlineData("{ or: null }")]
    [InlineData("{ name: null }")]
    [InlineData("{ name: {} }")]
    [InlineData("{ claims: null }")]
    [InlineData("{ or: [{}] }")]
    public void An_empty_filter_filters_nothing(string where) => Assert.Null(Connection(Bind($"{{ places(where: {where}) {{ totalCount }} }}")).Filter);

    [Fact]
    public void Terms_of_node_and_edge_stand_within_one_relationship()
    {
        var bound = Bind("""{ claims(where: { contradicts: { some: { edge: { kind: { eq: NEGATES } }, text: { contains: "x" } } } }) { totalCount } }""");

        var related = Assert.IsType<RelatedFilter>(Connection(bound).Filter);
        var scopes = Assert.IsType<AndFilter>(related.Term).Terms.Cast<ComparisonFilter>().Select(t => ((FieldOperand)t.Operand).Scope);
        Assert.Equal([FilterScope.Edge, FilterScope.Node], scopes);
    }

    [Fact]
    public void A_null_among_values_matches_null_as_well()
    {
        var bound = Bind("""{ persons: people(where: { born: { in: ["2020-02-29", null] } }) { totalCount } }""");

        var terms = Assert.IsType<OrFilter>(Connection(bound).Filter).Terms;
        Assert.Collection(terms, term => Assert.IsType<ComparisonFilter>(term), term => Assert.IsType<NullFilter>(term));
    }

    [Fact]
    public void Nodes_by_their_ids_are_looked_for_among_the_types_that_the_ids_name()
    {
        var bound = Bind("""{ nodes(ids: ["UGVyc29uOmFubg", "UGxhY2U6a3lpdg", "x", "UGxhY2U6eA"]) { __typename } }""");

        var nodes = Assert.IsType<NodeListStep>(Assert.Single(bound.Plan.Roots));
        Assert.Equal(["Person", "Place"], nodes.Types.Select(t => t.Name).Order());
        Assert.Equal(
            GraphValue.List([GraphValue.String("ann"), GraphValue.String("kyiv"), GraphValue.Null, GraphValue.String("x")]),
            bound.ReadValues(None)[nodes.KeysSlot]);
    }

    [Fact]
    public void A_to_one_that_is_null_means_that_there_is_none()
    {
        var bound = Bind("{ claims(where: { source: null }) { totalCount } }");

        Assert.IsType<RelatedFilter>(Assert.IsType<NotFilter>(Connection(bound).Filter).Term);
    }

    [Fact]
    public void Values_are_read_from_inside_variables_at_each_run()
    {
        const string query = "query ($where: PlaceFilterInput) { places(where: $where) { totalCount } }";
        var first = Variables("kyiv");

        var bound = Bind(query, first);

        var slot = Assert.IsType<ComparisonFilter>(Connection(bound).Filter).ValueSlot;
        Assert.Equal("kyiv", bound.ReadValues(first)[slot].AsString());
        Assert.Equal("bucha", bound.ReadValues(Variables("bucha"))[slot].AsString());

        static Dictionary<string, object?> Variables(string name) =>
            new() { ["where"] = new Dictionary<string, object?> { ["name"] = new Dictionary<string, object?> { ["eq"] = name } } };
    }

    [Fact]
    public void A_variable_without_value_is_an_argument_not_given()
    {
        var bound = Bind("query ($first: Int, $after: String) { places(first: $first, after: $after) { totalCount } }");

        Assert.Null(Connection(bound).Window.LowerSlot);
        Assert.Equal(10, bound.ReadValues(None)[Connection(bound).Window.LimitSlot].AsInteger());
    }

    [Fact]
    public void Skipped_and_not_included_fields_are_gone()
    {
        var bound = Bind("query ($no: Boolean!) { place(key: \"a\") { key @skip(if: true) name ... @include(if: $no) { aliases } } }", new() { ["no"] = false });

        var fields = Assert.IsType<LookupStep>(bound.Plan.Roots[0]).Selection.Branches[0].Fields;
        Assert.Equal(["name"], fields.Select(f => f.ResponseName.Text));
    }

    [Fact]
    public void A_node_by_global_id_is_a_look_up_of_its_type()
    {
        var id = GlobalId.Encode(TestModel.Model.NodeTypes.Single(t => t.Name == "Person"), "x");

        var bound = Bind($"{{ node(id: \"{id}\") {{ id ... on Person {{ name }} ... on Place {{ aliases }} }} }}");

        var lookup = Assert.IsType<LookupStep>(bound.Plan.Roots[0]);
        Assert.Equal(["id", "name"], lookup.Selection.Branches.Single().Fields.Select(f => f.ResponseName.Text));
    }

    [Theory]
    [InlineData("Person", true)]
    [InlineData("Claim", false)]
    public void An_interface_by_global_id_is_a_look_up_of_the_types_that_it_names(string type, bool finds)
    {
        var id = GlobalId.Encode(TestModel.Model.NodeTypes.Single(t => t.Name == type), "x");

        var bound = Bind($"{{ subject(id: \"{id}\") {{ name }} }}");

        Assert.Equal(finds ? type : null, (bound.Plan.Roots[0] as LookupStep)?.Target.Name);
    }

    [Fact]
    public void An_id_of_no_type_finds_nothing_without_asking_the_store()
    {
        var bound = Bind("""{ node(id: "nonsense") { id } }""");

        Assert.False(bound.Plan.AsksStore);
    }

    [Fact]
    public void Depth_is_limited()
    {
        var deep = string.Concat(Enumerable.Repeat("about { nodes { claims { nodes { ", 5));

        var refusal = Assert.Throws<OperationException>(() => Bind($"{{ claims {{ nodes {{ {deep} key {new string('}', 22)} }}"));

        Assert.Equal("OPERATION_TOO_DEEP", refusal.Code);
    }

    [Fact]
    public void Depth_of_filters_is_limited()
    {
        var deep = string.Concat(Enumerable.Repeat("about: { some: { claims: { some: { ", 11));

        var refusal = Assert.Throws<OperationException>(() => Bind($"{{ claims(where: {{ {deep} {new string('}', 45)}) {{ totalCount }} }}"));

        Assert.Equal("FILTER_TOO_DEEP", refusal.Code);
    }

    [Fact]
    public void Size_of_filters_is_limited()
    {
        var terms = string.Concat(Enumerable.Repeat("{ key: { eq: \"a\" } } ", 5_001));

        var refusal = Assert.Throws<OperationException>(() => Bind($"{{ claims(where: {{ or: [{terms}] }}) {{ totalCount }} }}"));

        Assert.Equal("FILTER_TOO_LARGE", refusal.Code);
    }

    [Fact]
    public void The_opposite_of_terms_is_the_opposite_of_each()
    {
        var bound = Bind("""{ claims(where: { about: { all: { key: { nin: ["a", null] }, name: { eq: "b" } } } }) { totalCount } }""");

        var none = Assert.IsType<NotFilter>(Connection(bound).Filter);
        var terms = Assert.IsType<OrFilter>(Assert.IsType<RelatedFilter>(none.Term).Term).Terms;
        Assert.IsType<OrFilter>(terms[0]);
        Assert.IsType<ComparisonFilter>(Assert.IsType<NotFilter>(terms[1]).Term);
    }

    private static readonly Dictionary<string, object?> None = [];

    private static BoundOperation Bind(string query, Dictionary<string, object?>? variables = null)
    {
        var document = Parser.Parse(query);
        var operation = document.Definitions.OfType<GraphQLOperationDefinition>().First();
        return OperationBinder.Bind(new BindingContext(TestModel.Model, document, operation, variables ?? None, new BindingLimits()));
    }

    private static ConnectionStep Connection(BoundOperation bound) => Assert.IsType<ConnectionStep>(bound.Plan.Roots[0]);

    private static NodesPart NodesOf(BoundOperation bound) => Connection(bound).Parts.OfType<NodesPart>().First();
}
