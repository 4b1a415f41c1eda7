using System.Text.Json;
using GraphApi.Execution;
using GraphApi.Model;
using GraphApi.Model.Sdl;
using GraphApi.Neo4j.Tests.Fixtures;
using GraphApi.Planning.Stores;

namespace GraphApi.Store.Tests.Neo4j;

/// <summary>Graphs that plain Cypher wrote, with no keys of ours, no constraints and values of any kind: read as they are, field by field.</summary>
public sealed class ForeignGraphTests(Neo4jServer server) : Neo4jStoreTest(server)
{
    private static readonly GraphModel Movies = SchemaLoader.Load(
        """
        enum Genre { DRAMA ACTION }

        interface Production {
          title: String!
          cast: [Person!]! @declareRelationship
        }

        type Movie implements Production @node(labels: ["Movie", "Film"]) {
          title: String! @id
          year: Int
          rating: Float
          genre: Genre
          cast: [Person!]! @relationship(type: "ACTED_IN", direction: IN, properties: "Role")
          directedBy: Person @relationship(type: "DIRECTED", direction: IN)
        }

        type Series implements Production @node @plural(value: "manySeries") {
          title: String! @id
          began: DateTime
          cast: [Person!]! @relationship(type: "ACTED_IN", direction: IN, properties: "Role")
        }

        type Person @node {
          key: ID!
          name: String! @fulltext
          born: Date
          movies: [Production!]! @relationship(type: "ACTED_IN", direction: OUT, properties: "Role")
          knows: [Person!]! @relationship(type: "KNOWS", direction: UNDIRECTED)
          circle: [Person!]! @path(steps: ["-KNOWS-*"])
          visits: [Visit!]! @relationship(type: "MADE", direction: OUT)
        }

        type Visit @node {
          place: String
        }

        type Role @relationshipProperties {
          role: String @id
          minutes: Int
        }
        """,
        "movies.graphql").Model!;

    internal override GraphModel Model => Movies;

    [SkippableFact]
    public async Task Neighbours_and_their_properties_are_read()
    {
        await FillAsync("""
            CREATE (m:Movie:Film:Old {title: 'Heat', year: 1995, rating: 8}), (a:Person {key: 'a', name: 'Al'}), (b:Person {key: 'b', name: 'Bob'}),
              (a)-[:ACTED_IN {role: 'Vincent', minutes: 90}]->(m), (b)-[:ACTED_IN {role: 'Neil'}]->(m), (b)-[:ACTED_IN {role: 'Himself'}]->(m)
            """);

        Assert.Equal(
            """{"data":{"movie":{"year":1995,"rating":8,"cast":{"totalCount":3,"edges":[{"role":"Vincent","minutes":90,"node":{"name":"Al"}},{"role":"Himself","minutes":null,"node":{"name":"Bob"}},{"role":"Neil","minutes":null,"node":{"name":"Bob"}}]}}}}""",
            await AskAsync("""{ movie(title: "Heat") { year rating cast { totalCount edges { role minutes node { name } } } } }"""));
    }

    [SkippableTheory]
    [InlineData("first", "after", "hasNextPage", "endCursor", "")]
    [InlineData("last", "before", "hasPreviousPage", "startCursor", "")]
    [InlineData("first", "after", "hasNextPage", "endCursor", "order: [{ born: DESC }], ")]
    [InlineData("last", "before", "hasPreviousPage", "startCursor", "order: [{ name: ASC }], ")]
    public async Task Pages_neither_repeat_nor_skip_whatever_keys_there_are(string size, string bound, string more, string cursor, string order)
    {
        await FillAsync("""
            CREATE (:Person {key: 'a', name: 'A'}), (:Person {key: 'a', name: 'A2', born: date('1990-01-01')}), (:Person {name: 'none'}),
              (:Person {key: 7, name: 'number'}), (:Person {key: 'b', name: 'B', born: 'unknown'}), (:Person {key: 'c', name: 'C', born: date('1980-01-01')}),
              (:Person {key: 'c', name: 'C'}), (:Person {name: 'none'})
            """);

        var names = new List<string>();
        string? at = null;
        bool goesOn;
        do
        {
            var answer = await AskAsync(
                $"query($at: String) {{ people({order}{size}: 3, {bound}: $at) {{ nodes {{ name }} pageInfo {{ {more} {cursor} }} }} }}", ("at", at));
            var people = JsonDocument.Parse(answer).RootElement.GetProperty("data").GetProperty("people");
            names.AddRange(people.GetProperty("nodes").EnumerateArray().Select(n => n.GetProperty("name").GetString()!));
            at = people.GetProperty("pageInfo").GetProperty(cursor).GetString();
            goesOn = people.GetProperty("pageInfo").GetProperty(more).GetBoolean();
        }
        while (goesOn);

        Assert.Equal(["A", "A2", "B", "C", "C", "none", "none", "number"], names.Order(StringComparer.Ordinal));
    }

    [SkippableFact]
    public async Task Parallel_relationships_that_are_alike_are_rows_of_their_own()
    {
        await FillAsync("""
            CREATE (s:Series {title: 'S'}), (a:Person {key: 'a', name: 'A'}),
              (a)-[:ACTED_IN]->(s), (a)-[:ACTED_IN]->(s), (a)-[:ACTED_IN]->(s), (a)-[:KNOWS]->(a), (a)-[:KNOWS]->(b:Person {key: 'b', name: 'B'}), (b)-[:KNOWS]->(a)
            """);

        var first = await AskAsync("""{ person(key: "a") { movies(first: 2) { totalCount nodes { title } pageInfo { endCursor } } } }""");
        var cursor = JsonDocument.Parse(first).RootElement.GetProperty("data").GetProperty("person").GetProperty("movies").GetProperty("pageInfo").GetProperty("endCursor").GetString();

        Assert.Contains("\"totalCount\":3,\"nodes\":[{\"title\":\"S\"},{\"title\":\"S\"}]", first, StringComparison.Ordinal);
        Assert.Equal(
            """{"data":{"person":{"movies":{"nodes":[{"title":"S"}],"pageInfo":{"hasNextPage":false,"hasPreviousPage":true}}}}}""",
            await AskAsync(
                """query($after: String) { person(key: "a") { movies(first: 2, after: $after) { nodes { title } pageInfo { hasNextPage hasPreviousPage } } } }""",
                ("after", cursor)));
        Assert.Equal(
            """{"data":{"person":{"knows":{"nodes":[{"name":"A"},{"name":"B"},{"name":"B"}]},"circle":{"nodes":[{"name":"B"}]}}}}""",
            await AskAsync("""{ person(key: "a") { knows { nodes { name } } circle { nodes { name } } } }"""));
    }

    [SkippableFact]
    public async Task Values_that_break_the_schema_fail_field_by_field()
    {
        await FillAsync("""
            CREATE (:Movie:Film {title: 'A', year: 'MCM', genre: 'WESTERN', rating: 'good'}), (:Movie:Film {title: 'B', year: 1999}), (:Movie:Film {year: 2000}),
              (:Movie {title: 'no Film'})
            """);

        var answer = JsonDocument.Parse(await AskAsync("""{ movies(order: [{ year: ASC }]) { edges { cursor node { year genre rating } } } }""")).RootElement;

        Assert.Equal(
            ["movies.edges.0.node.year", "movies.edges.0.node.genre", "movies.edges.0.node.rating"],
            answer.GetProperty("errors").EnumerateArray().Select(e => string.Join('.', e.GetProperty("path").EnumerateArray())));
        Assert.All(answer.GetProperty("errors").EnumerateArray(), e => Assert.Equal("STORED_VALUE_INVALID", e.GetProperty("extensions").GetProperty("code").GetString()));
        Assert.Equal(
            ["", "1999", "2000"],
            answer.GetProperty("data").GetProperty("movies").GetProperty("edges").EnumerateArray().Select(e => e.GetProperty("node").GetProperty("year").ToString()));
        Assert.StartsWith("""{"errors":[{"message":""", await AskAsync("""{ movies { nodes { title } } }"""), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Of_several_ends_of_one_the_lowest_key_is_shown()
    {
        await FillAsync("""
            CREATE (m:Movie:Film {title: 'A'}), (:Person {key: 'z', name: 'Z'})-[:DIRECTED]->(m), (:Person {key: 'b', name: 'B'})-[:DIRECTED]->(m), (:Person {name: '-'})-[:DIRECTED]->(m),
              (:Dog {key: 'a', name: 'Rex'})-[:DIRECTED]->(m)
            """);

        Assert.Equal(
            """{"data":{"movies":{"nodes":[{"directedBy":{"name":"B"}}]}}}""",
            await AskAsync("""{ movies(where: { directedBy: { name: { eq: "B" } } }) { nodes { directedBy { name } } } }"""));
        Assert.Equal(
            """{"data":{"movies":{"nodes":[]}}}""", await AskAsync("""{ movies(where: { directedBy: { name: { eq: "Z" } } }) { nodes { title } } }"""));
    }

    [SkippableFact]
    public async Task A_type_without_a_key_is_known_by_its_elementId()
    {
        await FillAsync("CREATE (a:Person {key: 'a', name: 'A'}), (a)-[:MADE]->(:Visit {place: 'Oslo'}), (a)-[:MADE]->(:Visit {place: 'Kyiv'})");
        var answer = await AskAsync("""{ visits(first: 1, order: [{ place: ASC }]) { nodes { id place } } }""");
        var id = JsonDocument.Parse(answer).RootElement.GetProperty("data").GetProperty("visits").GetProperty("nodes")[0].GetProperty("id").GetString();

        Assert.Equal("""{"data":{"node":{"place":"Kyiv"},"nodes":[{"place":"Kyiv"}],"visit":{"place":"Kyiv"}}}""", await AskAsync(
            """query($id: ID!) { node(id: $id) { ... on Visit { place } } nodes(ids: [$id]) { ... on Visit { place } } visit(id: $id) { place } }""", ("id", id)));
        Assert.Contains("\"totalCount\":2", await AskAsync("""{ person(key: "a") { visits(last: 1) { totalCount nodes { place } } } }"""), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Filters_aggregates_and_groups_need_nothing_of_ours()
    {
        await FillAsync("""
            CREATE (m:Movie:Film {title: 'A', year: 1999}), (n:Movie:Film {title: 'B', year: 2001}), (s:Series {title: 'C'}), (a:Person {key: 'a', name: 'Al', born: date('1960-02-01')}),
              (a)-[:ACTED_IN {minutes: 10}]->(m), (a)-[:ACTED_IN {minutes: 30}]->(n), (a)-[:ACTED_IN]->(s)
            """);

        Assert.Equal(
            """{"data":{"productions":{"totalCount":3,"nodes":[{"__typename":"Movie","title":"A"},{"__typename":"Movie","title":"B"},{"__typename":"Series","title":"C"}]},"movies":{"aggregate":{"count":2,"year":{"min":1999,"max":2001}}},"people":{"nodes":[{"movies":{"aggregate":{"count":3,"edge":{"minutes":{"sum":40}}},"groups":[{"key":["A"],"count":1},{"key":["B"],"count":1},{"key":["C"],"count":1}]}}]}}}""",
            await AskAsync("""
                {
                  productions { totalCount nodes { __typename title } }
                  movies(where: { year: { gt: 1990 }, cast: { some: { edge: { minutes: { gte: 10 } }, name: { gt: "A" } } } }) { aggregate { count year { min max } } }
                  people(where: { movies: { count: { eq: 3 } } }) { nodes { movies { aggregate { count edge { minutes { sum } } } groups(by: [{ title: VALUE }]) { key count } } } }
                }
                """));
    }

    [SkippableFact]
    public async Task A_time_of_a_named_zone_has_the_offset_of_its_day()
    {
        await FillAsync("""
            CREATE (:Series {title: 'summer', began: datetime({year: 2022, month: 7, day: 1, hour: 12, timezone: 'Europe/Oslo'})}),
              (:Series {title: 'winter', began: datetime({year: 2022, month: 1, day: 1, hour: 12, timezone: 'Europe/Oslo'})}),
              (:Series {title: 'between', began: datetime('2022-03-30T12:00:00Z')})
            """);

        Assert.Equal(
            """{"data":{"manySeries":{"nodes":[{"began":"2022-01-01T12:00:00+01:00"},{"began":"2022-03-30T12:00:00Z"},{"began":"2022-07-01T12:00:00+02:00"}]},"one":{"nodes":[{"title":"summer"}]}}}""",
            await AskAsync("""
                {
                  manySeries(order: [{ began: ASC }]) { nodes { began } }
                  one: manySeries(where: { began: { eq: "2022-07-01T10:00:00Z" } }) { nodes { title } }
                }
                """));
    }

    [SkippableFact]
    public async Task A_search_is_refused_by_name()
    {
        await FillAsync("CREATE (:Person {key: 'a', name: 'A'})");
        var executor = new GraphExecutor(Model, Store, new ExecutionOptions());

        foreach (var query in new[] { """{ search(text: "a") { totalCount } }""", """{ people(where: { search: "a" }) { totalCount } }""" })
            Assert.Equal("SEARCH_UNAVAILABLE", Assert.Single((await executor.ExecuteAsync(new GraphRequest(query))).Errors).Code);
    }

    [SkippableFact]
    public async Task Opening_changes_nothing_and_says_what_is_there()
    {
        await FillAsync("CREATE (a:Person {key: 'a', name: 'A'})-[:KNOWS]->(:Person {key: 'b', name: 'B'})");

        Assert.Contains("2 nodes and 1 relationships", Store.Remark, StringComparison.Ordinal);
        Assert.Equal(0, await CountAsync("SHOW CONSTRAINTS YIELD name RETURN count(*)"));
        Assert.Equal(0, await CountAsync("MATCH (s:_GaStore) RETURN count(s)"));
        await Assert.ThrowsAsync<StoreException>(() => ImportAsync([]));
    }

    private async Task FillAsync(string cypher)
    {
        await DropIndexesAsync();
        await RunAsync(cypher);
        await OpenAsync();
    }
}
