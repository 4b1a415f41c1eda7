using GraphApi.Model;
using GraphApi.Model.Values;
using GraphApi.Neo4j;
using GraphApi.Neo4j.Bolt;
using GraphApi.Neo4j.Tests.Fixtures;
using GraphApi.Planning.Import;
using GraphApi.Planning.Stores;

namespace GraphApi.Store.Tests.Neo4j;

/// <summary>A graph that plain Cypher wrote, prepared: from then on it is read as one that an import filled.</summary>
public sealed class AdoptionTests(Neo4jServer server) : Neo4jStoreTest(server)
{
    private const string Graph = """
        CREATE (h:Movie:Film {title: 'Heat', year: 1995, rating: 8.5}), (r:Movie:Film {title: 'Ronin', year: 1998}), (s:Series {title: 'S'}),
          (a:Person {key: 'a', name: 'Ål'}), (b:Person {key: 'b', name: 'Bob'}), (:Other {key: 'b'}),
          (a)-[:ACTED_IN {role: 'Vincent', minutes: 90}]->(h), (b)-[:ACTED_IN {role: 'Neil'}]->(h), (b)-[:ACTED_IN {role: 'Himself', minutes: 5}]->(h),
          (b)-[:ACTED_IN {role: 'Sam'}]->(r), (b)-[:ACTED_IN]->(s), (a)-[:KNOWS]->(b), (a)-[:KNOWS]->(a)
        """;

    private static readonly GraphModel Movies = TestGraph.Load(
        """
        interface Production {
          title: String!
          year: Int @index
          cast: [Person!]! @declareRelationship
        }

        type Movie implements Production @node(labels: ["Movie", "Film"]) {
          title: String! @id
          year: Int
          rating: Float
          cast: [Person!]! @relationship(type: "ACTED_IN", direction: IN, properties: "Role", orderBy: ["minutes"])
        }

        type Series implements Production @node @plural(value: "seriesAll") {
          title: String! @id
          year: Int
          cast: [Person!]! @relationship(type: "ACTED_IN", direction: IN, properties: "Role", orderBy: ["minutes"])
        }

        type Person @node {
          key: ID!
          name: String! @fulltext
          movies: [Production!]! @relationship(type: "ACTED_IN", direction: OUT, properties: "Role", orderBy: ["year"])
          knows: [Person!]! @relationship(type: "KNOWS", direction: UNDIRECTED)
        }

        type Role @relationshipProperties {
          role: String @id
          minutes: Int
        }
        """);

    internal override GraphModel Model => Movies;

    [SkippableFact]
    public async Task It_is_what_an_import_would_have_written()
    {
        await FillAsync(Graph);
        await PrepareAsync();
        var prepared = await DumpAsync();

        await RunAsync("MATCH (n) WHERE NOT n:_GaTests DETACH DELETE n");
        await OpenAsync();
        await ImportAsync(Nodes(), Relationships());
        await RunAsync("CREATE (:Other {key: 'b'})");

        Assert.Equal(await DumpAsync(), prepared);
    }

    [SkippableFact]
    public async Task It_has_search_kept_orders_and_imports()
    {
        await FillAsync(Graph);
        await PrepareAsync();
        await OpenAsync();

        await ImportAsync(Nodes(), Relationships());

        Assert.Null(Store.Remark);
        Assert.Equal(
            """{"data":{"search":{"nodes":[{"name":"Ål"}]},"movie":{"cast":{"totalCount":3,"edges":[{"minutes":90,"node":{"name":"Ål"}},{"minutes":5,"node":{"name":"Bob"}}]}},"productions":{"nodes":[{"title":"Ronin"},{"title":"Heat"},{"title":"S"}]}}}""",
            await AskAsync("""{ search(text: "al") { nodes { ... on Person { name } } } movie(title: "Heat") { cast(first: 2, order: [{ edge: { minutes: DESC } }]) { totalCount edges { minutes node { name } } } } productions(order: { year: DESC }) { nodes { title } } }"""));
    }

    [SkippableFact]
    public async Task What_does_not_fit_is_listed_and_nothing_is_changed()
    {
        await FillAsync("""
            CREATE (:Movie:Film {title: 'Heat', year: 'MCM', rating: -0.0}), (:Movie:Film {title: 'Heat'}), (:Movie {title: 'no Film'}), (s:Series {title: 'Heat'}),
              (:Production {title: 'of no type'}), (:Person:Series {key: 'x', name: 'x', title: 'x'}), (a:Person {key: 'a', name: 'A'}), (a)-[:KNOWS]->(a), (a)-[:KNOWS]->(a),
              (a)-[:ACTED_IN {role: 'x'}]->(s), (a)-[:ACTED_IN {role: 'y'}]->(s), (a)-[:ACTED_IN {role: 'y'}]->(s), (a)-[:ACTED_IN]->(a)
            """);

        var (obstacles, steps) = await Store.PlanPreparationAsync(default);

        Assert.Equal(
            [
                "Movie.year: 1 hold no Int: Heat",
                "Movie.title: 1 are there more than once: Heat",
                "ACTED_IN: 1 have other ends than the schema says: Person to Person",
                "Movie: 1 have the label Movie and not all of Movie, Film: no Film",
                "Production: 1 have its label and are no Movie or Series: of no type",
                "Production.title: 1 are there more than once: Heat",
                "ACTED_IN: 1 are there more than once between the same nodes and the same role: Person to Series",
                "KNOWS: 1 are there more than once between the same nodes: Person to Person",
                "Movie.rating: 1 hold -0.0, which is to be 0.0: Heat",
                "Nodes: 1 are of several types: Person and Series",
            ],
            obstacles.Select(o => $"{o.Subject}: {o.Count} {o.Problem}: {string.Join(", ", o.Examples)}"));
        Assert.Empty(steps);
        Assert.Equal(0, await CountAsync("MATCH (s:_GaStore) RETURN count(s)"));
    }

    [SkippableFact]
    public async Task A_preparation_that_was_cut_short_goes_on()
    {
        await FillAsync(Graph);
        foreach (var step in (await Store.PlanPreparationAsync(default)).Steps.Where(s => s.Subject.Contains("Person", StringComparison.Ordinal)))
            await step.RunAsync(static _ => { }, default);
        Assert.Equal(2, await CountAsync("MATCH (n) WHERE n._gaKey IS NOT NULL RETURN count(n)"));
        Assert.Equal(0, await CountAsync("MATCH (s:_GaStore) RETURN count(s)"));

        await PrepareAsync();
        await OpenAsync();

        Assert.Equal(
            """{"data":{"people":{"nodes":[{"movies":{"nodes":[{"title":"Heat"}]},"knows":{"totalCount":2}},{"movies":{"nodes":[{"title":"Heat"},{"title":"Heat"},{"title":"Ronin"},{"title":"S"}]},"knows":{"totalCount":1}}]}}}""",
            await AskAsync("{ people { nodes { movies { nodes { title } } knows { totalCount } } } }"));
    }

    [SkippableFact]
    public async Task What_others_add_and_change_afterwards_is_found_and_brought_in()
    {
        await FillAsync(Graph);
        await PrepareAsync();
        await RunAsync("""
            MATCH (a:Person {key: 'a'}), (h:Movie {title: 'Heat'}), (n:Movie {title: 'Ronin'})
            SET a.name = 'Cecil', n.year = 1970 CREATE (a)-[:ACTED_IN {role: 'Narrator', minutes: 99}]->(h), (:Person {key: 'd', name: 'Dora'})
            """);
        await OpenAsync();

        var findings = await Store.CheckAsync(default);
        await PrepareAsync();

        Assert.Equal(["Person 1", "ACTED_IN 1"], findings.Where(f => f.Problem.Contains("prepare", StringComparison.Ordinal)).Select(f => $"{f.Subject} {f.Count}"));
        Assert.Equal(
            """{"data":{"movies":{"nodes":[{"title":"Ronin"},{"title":"Heat"}]},"search":{"totalCount":1},"movie":{"cast":{"totalCount":4,"nodes":[{"name":"Cecil"}]}},"people":{"nodes":[{"name":"Cecil"},{"name":"Bob"},{"name":"Dora"}]}}}""",
            await AskAsync("""
                {
                  movies(order: [{ year: ASC }]) { nodes { title } }
                  search(text: "cecil") { totalCount }
                  movie(title: "Heat") { cast(first: 1, order: [{ edge: { minutes: DESC } }]) { totalCount nodes { name } } }
                  people { nodes { name } }
                }
                """));
        Assert.DoesNotContain(await Store.CheckAsync(default), f => f.Problem.Contains("prepare", StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task A_key_that_no_index_could_hold_is_named()
    {
        await FillAsync($"CREATE (:Person {{key: '{new string('x', 513)}', name: 'X'}})");

        var refusal = await Assert.ThrowsAsync<StoreException>(PrepareAsync);

        Assert.Equal(StoreErrorKind.InvalidData, refusal.Kind);
        Assert.Contains("xxx': key has at most 512 bytes", refusal.Message, StringComparison.Ordinal);
    }

    /// <summary>The nodes of <see cref="Graph"/>.</summary>
    private static IEnumerable<NodeChange> Nodes() =>
    [
        TestGraph.Node(Movies, "Movie", ("title", TestGraph.Text("Heat")), ("year", GraphValue.Integer(1995)), ("rating", GraphValue.Float(8.5))),
        TestGraph.Node(Movies, "Movie", ("title", TestGraph.Text("Ronin")), ("year", GraphValue.Integer(1998))),
        TestGraph.Node(Movies, "Series", ("title", TestGraph.Text("S"))),
        TestGraph.Node(Movies, "Person", ("key", TestGraph.Text("a")), ("name", TestGraph.Text("Ål"))),
        TestGraph.Node(Movies, "Person", ("key", TestGraph.Text("b")), ("name", TestGraph.Text("Bob"))),
    ];

    private static IEnumerable<RelationshipChange> Relationships() =>
    [
        TestGraph.Link(Movies, "ACTED_IN", "Person:a", "Movie:Heat", ("role", TestGraph.Text("Vincent")), ("minutes", GraphValue.Integer(90))),
        TestGraph.Link(Movies, "ACTED_IN", "Person:b", "Movie:Heat", ("role", TestGraph.Text("Neil"))),
        TestGraph.Link(Movies, "ACTED_IN", "Person:b", "Movie:Heat", ("role", TestGraph.Text("Himself")), ("minutes", GraphValue.Integer(5))),
        TestGraph.Link(Movies, "ACTED_IN", "Person:b", "Movie:Ronin", ("role", TestGraph.Text("Sam"))),
        TestGraph.Link(Movies, "ACTED_IN", "Person:b", "Series:S"),
        TestGraph.Link(Movies, "KNOWS", "Person:a", "Person:b"),
        TestGraph.Link(Movies, "KNOWS", "Person:a", "Person:a"),
    ];

    private async Task FillAsync(string cypher)
    {
        await DropIndexesAsync();
        await RunAsync(cypher);
        await OpenAsync();
    }

    private async Task PrepareAsync()
    {
        await using var store = new Neo4jStore(Model, Server.Settings);
        await store.OpenAsync(default);
        foreach (var step in (await store.PlanPreparationAsync(default)).Steps)
            await step.RunAsync(static _ => { }, default);
    }

    /// <summary>All that the database holds, but for the server's own numbers.</summary>
    private async Task<List<string>> DumpAsync()
    {
        var rows = await RowsAsync("""
            MATCH (n) WHERE NOT n:_GaTests RETURN reduce(t = '', l IN labels(n) | t + ':' + l) AS labels, properties(n) AS properties, '' AS ends
            UNION ALL MATCH (a)-[r]->(b) RETURN type(r) AS labels, properties(r) AS properties, coalesce(a.key, a.title) + ' ' + coalesce(b.key, b.title) AS ends
            """);
        return [.. rows.Select(Text).Order(StringComparer.Ordinal)];
    }

    private static string Text(List<object?> row)
    {
        var labels = string.Join(':', ((string)row[0]!).Split(':').Order(StringComparer.Ordinal));
        var properties = ((Dictionary<string, object?>)row[1]!).OrderBy(p => p.Key, StringComparer.Ordinal)
            .Select(p => $"{p.Key}={(p.Value is List<object?> list ? string.Join('|', list.Order()) : p.Value)}");
        return $"{labels} {row[2]} {string.Join(';', properties)}";
    }

    private async Task<List<List<object?>>> RowsAsync(string cypher)
    {
        using var result = await Server.Client.RunAsync(new BoltStatement(cypher));
        return [.. Enumerable.Range(0, result.Count).Select(i => (List<object?>)new PackStreamReader(result[i]).ReadValue()!)];
    }
}
