namespace GraphApi.Store.Tests.Sqlite;

public class StatementTests
{
    [Theory]
    [InlineData("""{ place(key: "kyiv") { name aliases latitude population capital id } }""", """[["Kyiv",["Kiev","Київ"],50.45,null,1,"kyiv"]]""")]
    [InlineData("""{ place(key: "nowhere") { name } }""", "[null]")]
    [InlineData("""{ subject(key: "kirby") { __typename name ... on Person { born } } }""", """[[1,"John Kirby","1963-05-03"]]""")]
    [InlineData("""{ person(email: "k@example.org") { key } actor(key: "kyiv") { name } }""", """[["kirby"],null]""")]
    [InlineData("""{ statement(id: "s1") { saidFrom relays { id madeBy { nodes { name } } } } }""", """[["2022-03-29T11:30:00.000000000Z1260",["s2",[[[[1,"John Kirby"]]]]]]]""")]
    [InlineData("""{ statement(id: "s2") { relays { id } } }""", "[[null]]")]
    public async Task One_node_is_found(string operation, string row)
    {
        await using var store = await Claims.OpenAsync();
        Assert.Equal(row, await store.AskAsync(operation));
    }

    [Theory]
    [InlineData("""{ places { nodes { key } totalCount } }""", """[[[["bucha"],["kyiv"],["oblast"]],3]]""")]
    [InlineData("""{ places(order: [{key: DESC}], first: 2) { nodes { key } } }""", """[[[["oblast"],["kyiv"]]]]""")]
    [InlineData("""{ places(last: 2) { nodes { key } } }""", """[[[["kyiv"],["oblast"]]]]""")]
    [InlineData("""{ places(last: 2, order: {key: DESC}) { nodes { key } } }""", """[[[["kyiv"],["bucha"]]]]""")]
    [InlineData("""{ subjects { edges { cursor node { key } } totalCount } }""", """[[[["bucha",[2,"bucha"]],["kirby",[1,"kirby"]],["kyiv",[2,"kyiv"]],["oblast",[2,"oblast"]]],4]]""")]
    [InlineData("""{ place(key: "kyiv") { claims { nodes { text contradictedBy { edges { kind confidence assessedBy node { key } } } } totalCount } } }""", """[[[[["Withdrawal",[[["NEGATES",0.5,null,"c2"],["DOUBTS",null,"ann","c2"]]]],["Repositioning",[[]]]],2]]]""")]
    [InlineData("""{ claim(key: "c2") { about { nodes { __typename name } totalCount } } }""", """[[[[[[1,"John Kirby"]],[[2,"Kyiv"]]],2]]]""")]
    [InlineData("""{ claim(key: "c2") { aboutPlaces { nodes { name } totalCount } } }""", """[[[[["Kyiv"]],1]]]""")]
    [InlineData("""{ place(key: "oblast") { claimsWithin { nodes { key madeBy { nodes { name } } } totalCount } } }""", """[[[[["c1",[[]]],["c2",[[[[1,"John Kirby"]]]]],["c3",[[]]]],3]]]""")]
    public async Task Connections_are_pages(string operation, string row)
    {
        await using var store = await Claims.OpenAsync();
        Assert.Equal(row, await store.AskAsync(operation));
    }

    [Fact]
    public async Task Importing_twice_changes_nothing()
    {
        await using var store = await Claims.OpenAsync();
        const string all = "{ subjects { nodes { key claims { nodes { key contradictedBy { edges { kind node { key } } } } } } } }";
        var before = await store.AskAsync(all);
        await store.ImportAsync(Claims.Graph(store));
        Assert.Equal(before, await store.AskAsync(all));
    }
}
