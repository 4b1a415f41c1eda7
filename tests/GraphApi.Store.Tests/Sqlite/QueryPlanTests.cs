using GraphApi.Model.Values;
using GraphApi.Planning.Paging;

namespace GraphApi.Store.Tests.Sqlite;

/// <summary>A page costs its own length: SQLite finds it in an index, in order.</summary>
public class QueryPlanTests
{
    [Theory]
    [InlineData("claims(first: 2)", "_gaDst=?")]
    [InlineData("claims(first: 2, order: {key: DESC})", "_gaDst=?")]
    [InlineData("claims(first: 2, after: $)", "_gaDst=? AND _gaO1>?")]
    [InlineData("claims(first: 2, after: $, order: {key: DESC})", "_gaDst=? AND _gaO1<?")]
    public async Task A_page_of_relationships_is_read_from_its_index_in_order(string field, string bound)
    {
        await using var store = await Claims.OpenAsync();
        Assert.Equal(
            $"""
            SCAN CONSTANT ROW
            SCALAR SUBQUERY 3
              SEARCH n1 USING COVERING INDEX unique/node_Place/key (key=?)
              CORRELATED SCALAR SUBQUERY 2
                CO-ROUTINE r4
                  SEARCH e2 USING COVERING INDEX to/relationship_ABOUT ({bound})
                SCAN r4
                SEARCH n5 USING INTEGER PRIMARY KEY (rowid=?)
            """,
            QueryPlan.Of(store, $"{{ place(key: \"kyiv\") {{ {WithCursor(field, "SubjectClaims")} {{ nodes {{ text }} }} }} }}"));
    }

    [Theory]
    [InlineData("place(key: \"kyiv\") { claims(first: 2, order: {text: ASC}) { nodes { text } } }", "order/relationship_ABOUT/_gaN1_text (_gaDst=?)")]
    [InlineData("place(key: \"kyiv\") { claims(first: 2, order: {text: DESC}, after: $) { nodes { text } } }", "order/relationship_ABOUT/_gaN1_text (_gaDst=? AND _gaN1_text<?)")]
    [InlineData("claim(key: \"c1\") { contradictedBy(first: 2, order: {edge: {confidence: ASC}}, after: $) { edges { kind node { text } } } }", "order/relationship_CONTRADICTS/_gaE1_confidence (_gaDst=? AND _gaE1_confidence>?)")]
    [InlineData("statements(first: 2, order: {saidFrom: DESC}, after: $) { nodes { id } }", "order/node_Statement/_gaP_saidFrom (_gaP_saidFrom<?)")]
    public async Task A_page_in_an_order_that_is_kept_is_read_from_its_index(string field, string index)
    {
        await using var store = await Claims.OpenAsync();
        var scope = field.Split("(first")[0].Split(' ')[^1] switch
        {
            "claims" => "SubjectClaims|text",
            "contradictedBy" => "ClaimContradictedBy|edge.confidence",
            _ => "Statements|saidFrom",
        };
        var plan = QueryPlan.Of(store, $"{{ {WithCursor(field, scope, "0\0" + "1x" + (scope[0] == 'C' ? "\0" + "0" : ""))} }}");
        Assert.Contains(index, plan, StringComparison.Ordinal);
        Assert.DoesNotContain("TEMP B-TREE", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("SCAN n", plan, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("statements(where: {saidFrom: {eq: \"2022-03-29T11:30:00Z\"}}) { totalCount nodes { id } }", "_gaP_saidFrom>? AND _gaP_saidFrom<?", true)]
    [InlineData("statements(where: {saidFrom: {in: [\"2022-03-29T11:30:00Z\"]}}) { totalCount nodes { id } }", "_gaP_saidFrom>? AND _gaP_saidFrom<?", true)]
    [InlineData("statements(where: {id: {neq: \"x\"}, and: [{saidFrom: {gte: \"2022-03-29T11:30:00Z\"}}]}) { totalCount nodes { id } }", "_gaP_saidFrom>?", true)]
    [InlineData("statements(where: {saidFrom: {lt: \"2022-03-29T11:30:00Z\"}}, order: {id: DESC}) { totalCount nodes { id } }", "_gaP_saidFrom>? AND _gaP_saidFrom<?", true)]
    [InlineData("statements(where: {saidFrom: {gte: \"2022-03-29T11:30:00Z\", lt: \"2022-03-30T11:30:00Z\"}}, order: {saidFrom: DESC}) { nodes { id } }", "_gaP_saidFrom>? AND _gaP_saidFrom<?", false)]
    [InlineData("people(where: {name: {startsWith: \"J\"}}) { totalCount nodes { key } }", "_gaP_name>? AND _gaP_name<?", true)]
    [InlineData("statements(where: {saidFrom: {eq: null}}) { totalCount nodes { id } }", "_gaP_saidFrom>? AND _gaP_saidFrom<?", true)]
    [InlineData("statements(where: {saidFrom: {eq: null}}, order: {saidFrom: DESC}) { nodes { id } }", "_gaP_saidFrom>? AND _gaP_saidFrom<?", false)]
    [InlineData("statements(where: {saidFrom: {in: [\"2022-03-29T11:30:00Z\", null]}}) { totalCount nodes { id } }", "_gaP_saidFrom>? AND _gaP_saidFrom<?", true)]
    public async Task A_filter_on_a_field_with_an_index_finds_its_nodes_there(string field, string bounds, bool sorts)
    {
        await using var store = await Claims.OpenAsync();
        var plan = QueryPlan.Of(store, $"{{ {field} }}");
        Assert.Contains(bounds, plan, StringComparison.Ordinal);
        Assert.DoesNotContain("SCAN n", plan, StringComparison.Ordinal);
        Assert.Equal(sorts, plan.Contains("TEMP B-TREE", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("claims(last: 2)", "_gaDst=?")]
    [InlineData("claims(last: 2, before: $, order: {key: DESC})", "_gaDst=? AND _gaO1>?")]
    public async Task A_page_from_the_end_is_turned_round_alone(string field, string bound)
    {
        await using var store = await Claims.OpenAsync();
        Assert.Equal(
            $"""
            SCAN CONSTANT ROW
            SCALAR SUBQUERY 4
              SEARCH n1 USING COVERING INDEX unique/node_Place/key (key=?)
              CORRELATED SCALAR SUBQUERY 3
                CO-ROUTINE r4
                  CO-ROUTINE (subquery-1)
                    SEARCH e2 USING COVERING INDEX to/relationship_ABOUT ({bound})
                  SCAN (subquery-1)
                  USE TEMP B-TREE FOR ORDER BY
                SCAN r4
                SEARCH n5 USING INTEGER PRIMARY KEY (rowid=?)
            """,
            QueryPlan.Of(store, $"{{ place(key: \"kyiv\") {{ {WithCursor(field, "SubjectClaims")} {{ nodes {{ text }} }} }} }}"));
    }

    [Theory]
    [InlineData("places(first: 2)", "SCAN n1 USING COVERING INDEX unique/node_Place/key")]
    [InlineData("places(first: 2, order: {key: DESC})", "SCAN n1 USING COVERING INDEX unique/node_Place/key")]
    [InlineData("places(first: 2, after: $)", "SEARCH n1 USING COVERING INDEX unique/node_Place/key (key>?)")]
    [InlineData("places(first: 2, after: $, order: {key: DESC})", "SEARCH n1 USING COVERING INDEX unique/node_Place/key (key<?)")]
    public async Task A_page_of_a_root_is_read_from_its_index_in_order(string field, string scan)
    {
        await using var store = await Claims.OpenAsync();
        Assert.Equal(
            $"""
            SCAN CONSTANT ROW
            SCALAR SUBQUERY 2
              CO-ROUTINE r2
                {scan}
              SCAN r2
              SEARCH n3 USING INTEGER PRIMARY KEY (rowid=?)
            """,
            QueryPlan.Of(store, $"{{ {WithCursor(field, "Places")} {{ nodes {{ name }} }} }}"));
    }

    [Theory]
    [InlineData("subjects(first: 2)", "SCAN m1")]
    [InlineData("subjects(first: 2, after: $)", "SEARCH m1 USING PRIMARY KEY (_gaKey>?)")]
    [InlineData("subjects(first: 2, after: $, order: {key: DESC})", "SEARCH m1 USING PRIMARY KEY (_gaKey<?)")]
    public async Task A_page_of_an_interface_is_read_from_its_list_in_order(string field, string scan)
    {
        await using var store = await Claims.OpenAsync();
        Assert.Equal(
            $"""
            SCAN CONSTANT ROW
            SCALAR SUBQUERY 4
              CO-ROUTINE r2
                {scan}
              SCAN r2
              CORRELATED SCALAR SUBQUERY 1
                SEARCH n3 USING INTEGER PRIMARY KEY (rowid=?)
              CORRELATED SCALAR SUBQUERY 2
                SEARCH n4 USING INTEGER PRIMARY KEY (rowid=?)
            """,
            QueryPlan.Of(store, $"{{ {WithCursor(field, "Subjects")} {{ nodes {{ name }} }} }}"));
    }

    [Theory]
    [InlineData("subjects(first: 2, order: {name: ASC})", "SCAN", "")]
    [InlineData("subjects(first: 2, order: {name: ASC}, after: $)", "SEARCH", " (_gaP_name>?)")]
    [InlineData("subjects(first: 2, order: {name: DESC}, after: $)", "SEARCH", " (_gaP_name<?)")]
    public async Task A_page_of_an_interface_in_an_order_that_is_kept_is_merged_from_the_index_of_each_type(string field, string verb, string bound)
    {
        await using var store = await Claims.OpenAsync();
        Assert.Equal(
            $"""
            SCAN CONSTANT ROW
            SCALAR SUBQUERY 6
              CO-ROUTINE r4
                MERGE (UNION ALL)
                  LEFT
                    {verb} n2 USING COVERING INDEX order/node_Person/_gaP_name{bound}
                  RIGHT
                    {verb} n3 USING COVERING INDEX order/node_Place/_gaP_name{bound}
              SCAN r4
              CORRELATED SCALAR SUBQUERY 1
                SEARCH n5 USING INTEGER PRIMARY KEY (rowid=?)
              CORRELATED SCALAR SUBQUERY 2
                SEARCH n6 USING INTEGER PRIMARY KEY (rowid=?)
            """,
            QueryPlan.Of(store, $"{{ {WithCursor(field, "Subjects|name", "1J\0" + "1x")} {{ nodes {{ name }} }} }}"));
    }

    [Theory]
    [InlineData("subjects(last: 2, order: {name: ASC}, after: $) { nodes { key } pageInfo { hasPreviousPage hasNextPage } }", "(_gaP_name>?)")]
    [InlineData("subjects(where: {name: {startsWith: \"J\"}, claims: {some: {}}}, order: {name: DESC}) { nodes { key } }", "(_gaP_name>? AND _gaP_name<?)")]
    [InlineData("subjects(where: {name: {gt: \"J\"}}) { totalCount nodes { key } }", "(_gaP_name>?)")]
    [InlineData("subjects(where: {name: {in: [\"J\"]}}, order: {claims: {count: ASC}}) { nodes { key } }", "(_gaP_name>? AND _gaP_name<?)")]
    [InlineData("subjects(where: {name: {eq: \"J\"}}) { aggregate { count } groups(by: [{name: VALUE}]) { count } }", "(_gaP_name>? AND _gaP_name<?)")]
    public async Task An_interface_by_a_field_with_an_index_looks_at_no_other_nodes(string field, string bounds)
    {
        await using var store = await Claims.OpenAsync();

        var plan = QueryPlan.Of(store, $"{{ {WithCursor(field, "Subjects|name", "1J\0" + "1x")} }}");

        Assert.Contains($"order/node_Person/_gaP_name {bounds}", plan, StringComparison.Ordinal);
        Assert.Contains($"order/node_Place/_gaP_name {bounds}", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("SCAN n", plan, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ place(key: \"kyiv\") { claims(first: 2, where: {text: {contains: \"a\"}}) { totalCount nodes { text } } } }")]
    [InlineData("{ claim(key: \"c1\") { about(where: {name: {eq: \"a\"}}) { nodes { name } totalCount } } }")]
    [InlineData("{ claim(key: \"c1\") { contradictedBy(where: {edge: {kind: {eq: NEGATES}}, about: {some: {key: {eq: \"kyiv\"}}}}) { edges { kind node { text } } } } }")]
    [InlineData("{ claim(key: \"c1\") { spots(where: {Person: {email: {eq: \"a\"}}, Place: {}}) { nodes { ... on Person { email } } totalCount } } }")]
    [InlineData("{ spots(first: 2, where: {Person: {email: {eq: \"a\"}}}) { nodes { ... on Person { email } } totalCount } }")]
    [InlineData("{ statement(id: \"s1\") { relays { id } } }")]
    [InlineData("{ person(email: \"e\") { name } }")]
    public async Task A_filter_keeps_the_order_of_the_index(string operation)
    {
        await using var store = await Claims.OpenAsync();
        var plan = QueryPlan.Of(store, operation);
        Assert.DoesNotContain("TEMP B-TREE", plan, StringComparison.Ordinal);
        Assert.DoesNotMatch("SCAN [ne][0-9]", plan);
    }

    [Fact]
    public async Task The_last_step_of_a_path_reads_a_page_from_each_middle_node()
    {
        await using var store = await Claims.OpenAsync();
        Assert.Equal(
            """
            SCAN CONSTANT ROW
            SCALAR SUBQUERY 8
              SEARCH n1 USING COVERING INDEX unique/node_Place/key (key=?)
              CORRELATED SCALAR SUBQUERY 7
                CO-ROUTINE r8
                  CO-ROUTINE w4
                    SETUP
                      CO-ROUTINE (subquery-1)
                        SCAN CONSTANT ROW
                      SCAN (subquery-1)
                    RECURSIVE STEP
                      SCAN w4
                      SEARCH e5 USING COVERING INDEX to/relationship_PART_OF (_gaDst=?)
                  SCAN w4
                  SEARCH e2 USING INTEGER PRIMARY KEY (rowid=?)
                  CORRELATED LIST SUBQUERY 5
                    SEARCH e6 USING COVERING INDEX to/relationship_ABOUT (_gaDst=?)
                  USE TEMP B-TREE FOR DISTINCT
                  USE TEMP B-TREE FOR ORDER BY
                SCAN r8
                SEARCH n9 USING INTEGER PRIMARY KEY (rowid=?)
            """,
            QueryPlan.Of(store, "{ place(key: \"kyiv\") { claimsWithin(first: 3) { nodes { text } } } }"));
    }

    [Fact]
    public async Task A_page_that_is_read_either_way_is_read_from_the_index_of_each()
    {
        await using var store = await TestStore.OpenAsync(
            """
            type Person @node {
              key: ID!
              knows: [Person!]! @relationship(type: "KNOWS", direction: UNDIRECTED)
            }
            """);
        var cursor = Cursor.Encode(Cursor.Scope("PersonKnows", descending: false), OrderKey.Encode("b", GraphValue.Boolean(true)));

        var plan = QueryPlan.Of(store, $$"""{ person(key: "a") { knows(first: 2, after: "{{cursor}}") { nodes { key } } } }""");

        Assert.Equal(
            """
            SCAN CONSTANT ROW
            SCALAR SUBQUERY 7
              SEARCH n1 USING COVERING INDEX unique/node_Person/key (key=?)
              CORRELATED SCALAR SUBQUERY 6
                CO-ROUTINE r8
                  SEARCH e2 USING INTEGER PRIMARY KEY (rowid=?)
                  CORRELATED LIST SUBQUERY 4
                    COMPOUND QUERY
                      LEFT-MOST SUBQUERY
                        CO-ROUTINE (subquery-1)
                          SEARCH e4 USING COVERING INDEX from/relationship_KNOWS (_gaSrc=? AND _gaO0>?)
                        SCAN (subquery-1)
                      UNION ALL
                        CO-ROUTINE (subquery-3)
                          SEARCH e6 USING COVERING INDEX to/relationship_KNOWS (_gaDst=? AND _gaO1>?)
                        SCAN (subquery-3)
                  USE TEMP B-TREE FOR ORDER BY
                SCAN r8
                SEARCH n9 USING INTEGER PRIMARY KEY (rowid=?)
            """,
            plan);
    }

    [Theory]
    [InlineData("ASC", ">?")]
    [InlineData("DESC", "<?")]
    public async Task A_page_that_is_read_either_way_in_an_order_that_is_kept_is_read_from_the_index_of_each(string direction, string bound)
    {
        await using var store = await TestStore.OpenAsync(
            """
            type Person @node {
              key: ID!
              name: String
              knows: [Person!]! @relationship(type: "KNOWS", direction: UNDIRECTED, orderBy: ["name"])
            }
            """);
        var place = OrderKey.Join([GraphValue.String("b")], OrderKey.Encode("b", GraphValue.Boolean(true)));

        var plan = QueryPlan.Of(
            store, WithCursor($"{{ person(key: \"a\") {{ knows(first: 2, after: $, order: {{ name: {direction} }}) {{ nodes {{ key }} }} }} }}", "PersonKnows|name", place));

        Assert.Contains($"order/relationship_KNOWS/_gaN0_name (_gaSrc=? AND _gaN0_name{bound})", plan, StringComparison.Ordinal);
        Assert.Contains($"order/relationship_KNOWS/_gaN1_name (_gaDst=? AND _gaN1_name{bound})", plan, StringComparison.Ordinal);
        Assert.Single(plan.Split('\n'), l => l.Contains("TEMP B-TREE", StringComparison.Ordinal));
    }

    private static string WithCursor(string field, string scope, string sortKey = "1x") => field.Replace(
        "$", $"\"{Cursor.Encode(Cursor.Scope(scope, field.Contains("DESC", StringComparison.Ordinal)), sortKey)}\"", StringComparison.Ordinal);
}
