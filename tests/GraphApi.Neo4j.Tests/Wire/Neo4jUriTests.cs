using GraphApi.Neo4j.Bolt;

namespace GraphApi.Neo4j.Tests.Wire;

public sealed class Neo4jUriTests
{
    [Theory]
    [InlineData("bolt://localhost", "bolt://localhost:7687", false, false, false)]
    [InlineData("bolt+s://db.example.org:9999", "bolt+s://db.example.org:9999", false, true, false)]
    [InlineData("bolt+ssc://localhost", "bolt+ssc://localhost:7687", false, true, true)]
    [InlineData("neo4j://localhost/", "neo4j://localhost:7687", true, false, false)]
    [InlineData("neo4j+s://xyz.databases.neo4j.io", "neo4j+s://xyz.databases.neo4j.io:7687", true, true, false)]
    [InlineData(" NEO4J+SSC://[::1]:17687 ", "neo4j+ssc://[::1]:17687", true, true, true)]
    [InlineData("bolt://[2001:db8::1]", "bolt://[2001:db8::1]:7687", false, false, false)]
    public void The_schemes_of_the_official_drivers_are_read(string text, string canonical, bool isRouted, bool isEncrypted, bool acceptsAny)
    {
        var uri = Neo4jUri.Parse(text);

        Assert.Equal(canonical, uri.ToString());
        Assert.Equal((isRouted, isEncrypted, acceptsAny), (uri.IsRouted, uri.IsEncrypted, uri.AcceptsAnyCertificate));
    }

    [Theory]
    [InlineData("http://host:7474", "write bolt://host:7687 instead of http://host:7474")]
    [InlineData("https://host:7473/browser", "write bolt+s://host:7687 instead of https://host:7473")]
    [InlineData("http://[::1]:7474", "write bolt://[::1]:7687 instead")]
    [InlineData("bolt://neo4j:secret@host", "NEO4J_PASSWORD")]
    [InlineData("bolt://host:7687/movies", "write bolt://host:7687, and the database as NEO4J_DATABASE")]
    [InlineData("bolt://host?policy=eu", "goes on after host and port")]
    [InlineData("postgres://host", "scheme 'postgres'")]
    [InlineData("localhost", "write bolt://HOST:7687")]
    [InlineData("", "write bolt://HOST:7687")]
    [InlineData("bolt://", "write bolt://HOST:7687")]
    [InlineData("bolt://host:99999", "write bolt://HOST:7687")]
    public void What_is_not_understood_is_refused_with_what_to_write(string text, string expected)
    {
        var exception = Assert.Throws<FormatException>(() => Neo4jUri.Parse(text));

        Assert.Contains(expected, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_never_show_the_password()
    {
        var settings = new BoltSettings(Neo4jUri.Parse("bolt://host"), "neo4j", "secret");

        Assert.DoesNotContain("secret", settings.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("host:7688", "host", 7688)]
    [InlineData("host", "host", 7687)]
    [InlineData("[::1]:7688", "::1", 7688)]
    [InlineData("[::1]", "::1", 7687)]
    [InlineData("::1", "::1", 7687)]
    public void Addresses_of_a_routing_table_are_read(string text, string host, int port) =>
        Assert.Equal(new ServerAddress(host, port), ServerAddress.Parse(text));
}
