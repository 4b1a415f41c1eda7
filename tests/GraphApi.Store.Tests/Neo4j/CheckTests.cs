using System.Collections.Immutable;
using GraphApi.Model;
using GraphApi.Model.Sdl;
using GraphApi.Neo4j.Tests.Fixtures;
using GraphApi.Planning.Stores;

namespace GraphApi.Store.Tests.Neo4j;

/// <summary>What `store check` finds in a graph, with its count and an example.</summary>
public sealed class CheckTests(Neo4jServer server) : Neo4jStoreTest(server)
{
    private static readonly GraphModel Movies = SchemaLoader.Load(
        """
        enum Genre { DRAMA ACTION }

        type Movie @node(labels: ["Movie", "Film"]) {
          title: String! @id
          year: Int
          rating: Float
          genre: Genre
          genres: [Genre!]
          marks: [Float!]
          seen: DateTime
          director: Person @relationship(type: "DIRECTED", direction: IN)
        }

        type Person @node {
          name: String! @id
          movies: [Movie!]! @relationship(type: "ACTED_IN", direction: OUT, properties: "Role")
        }

        type Role @relationshipProperties {
          role: String!
          minutes: Int
        }
        """,
        "movies.graphql").Model!;

    internal override GraphModel Model => Movies;

    [SkippableTheory]
    [InlineData("CREATE (:Movie:Film {year: 1})", "Movie.title: 1 have none, and the schema says !")]
    [InlineData("CREATE (:Movie:Film {title: 'A', year: 'x'}), (:Movie:Film {title: 'B', year: 1.5})", "Movie.year: 2 hold no Int: A, B")]
    [InlineData("CREATE (:Movie:Film {title: 'A', year: 9000000000})", "Movie.year: 1 are outside of Int: A")]
    [InlineData("CREATE (:Movie:Film {title: 'A', rating: 0.0/0.0}), (:Movie:Film {title: 'B', rating: 1.0/0.0}), (:Movie:Film {title: 'C', rating: 3})", "Movie.rating: 2 are outside of Float: A, B")]
    [InlineData("CREATE (:Movie:Film {title: 'A', genre: 'NOIR', genres: ['DRAMA']})", "Movie.genre: 1 are outside of Genre: A")]
    [InlineData("CREATE (:Movie:Film {title: 'A', genres: ['DRAMA', 'NOIR']})", "Movie.genres: 1 are outside of Genre: A")]
    [InlineData("CREATE (:Movie:Film {title: 'A', genres: 'DRAMA'})", "Movie.genres: 1 hold no list of Genre: A")]
    [InlineData("CREATE (:Movie:Film {title: 'A', marks: ['x']}), (:Movie:Film {title: 'B', marks: [1.5]}), (:Movie:Film {title: 'C', marks: [1]})", "Movie.marks: 1 hold no list of Float: A")]
    [InlineData("CREATE (:Movie:Film {title: 'A', seen: '2022-01-01'})", "Movie.seen: 1 hold no DateTime: A")]
    [InlineData("CREATE (:Person {name: 'A'}), (:Person {name: 'A'}), (:Person {name: 'B'})", "Person.name: 1 are there more than once: A")]
    [InlineData("CREATE (m:Movie:Film {title: 'A'}), (:Person {name: 'A'})-[:DIRECTED]->(m), (:Person {name: 'B'})-[:DIRECTED]->(m)", "Movie.director: 1 lead to several, of which the lowest key is shown: A")]
    [InlineData("CREATE (:Person {name: 'A'})-[:ACTED_IN {role: 'x'}]->(:Person {name: 'B'})", "ACTED_IN: 1 have other ends than the schema says: Person to Person")]
    [InlineData("CREATE (:Person {name: 'A'})-[:ACTED_IN {role: 'x', minutes: 'y'}]->(:Movie:Film {title: 'B'})", "ACTED_IN.minutes: 1 hold no Int")]
    [InlineData("CREATE (:Dog {name: 'A'})", "Nodes: 1 have no label that the schema names: Dog")]
    [InlineData("CREATE (a:Person {name: 'A'}), (a)-[:LIKES]->(a)", "LIKES: 1 are of a type that the schema does not name: Person")]
    public async Task What_does_not_fit_is_told(string cypher, string told)
    {
        await DropIndexesAsync();
        await RunAsync(cypher);
        await OpenAsync();

        var finding = Assert.Single(await Store.CheckAsync(default));

        Assert.StartsWith(told, $"{finding.Subject}: {finding.Count} {finding.Problem}: {string.Join(", ", finding.Examples.Order(StringComparer.Ordinal))}", StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task What_fits_is_passed_over()
    {
        await DropIndexesAsync();
        await RunAsync("""
            CREATE (m:Movie:Film:Old {title: 'A', year: 1999, rating: 8.5, genre: 'DRAMA', genres: ['DRAMA'], seen: datetime('2022-01-01T00:00:00Z'), other: 1}),
              (:Person {name: 'A'})-[:ACTED_IN {role: 'x', minutes: 3}]->(m)
            """);
        await OpenAsync();

        Assert.Equal(ImmutableArray<StoreFinding>.Empty, await Store.CheckAsync(default));
    }
}
