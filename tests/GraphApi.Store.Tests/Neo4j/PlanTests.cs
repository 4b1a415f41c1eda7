using System.Text.Json;
using GraphApi.Neo4j.Tests.Fixtures;

namespace GraphApi.Store.Tests.Neo4j;

/// <summary>What the server does for each form of page: from an index, in its order, no more than the page.</summary>
public sealed class PlanTests(Neo4jServer server, LargeGraph graph) : Neo4jStoreTest(server), IClassFixture<LargeGraph>
{
    /// <summary>Operators that read a whole label or type, or sort more than a page.</summary>
    private static readonly string[] Unwanted =
        ["AllNodesScan", "NodeByLabelScan", "NodeIndexScan", "NodeUniqueIndexScan", "DirectedRelationshipIndexScan", "DirectedRelationshipTypeScan", "Top", "PartialTop", "PartialSort", "CartesianProduct", "NodeHashJoin", "Eager"];

    [SkippableTheory]
    [InlineData("""{ places(first: 5) { nodes { name } } }""", "NodeUniqueIndexSeekByRange", 25)]
    [InlineData("""{ places(first: 5, after: "$places:p15") { nodes { name } pageInfo { hasPreviousPage } } }""", "NodeUniqueIndexSeekByRange", 25)]
    [InlineData("""{ places(last: 5, before: "$places:p15", after: "$places:p1") { nodes { name } pageInfo { hasPreviousPage hasNextPage } } }""", "NodeUniqueIndexSeekByRange", 40)]
    [InlineData("""{ places(first: 5, order: [{ key: DESC }]) { totalCount nodes { name } } }""", "NodeUniqueIndexSeekByRange", 25)]
    [InlineData("""{ subjects(first: 5) { totalCount nodes { name } } }""", "NodeUniqueIndexSeekByRange", 45)]
    [InlineData("""{ subjects(last: 5) { nodes { name ... on Place { aliases } } } }""", "NodeUniqueIndexSeekByRange", 50)]
    [InlineData("""{ spots(first: 5) { totalCount nodes { ... on Place { name } } } }""", "NodeUniqueIndexSeekByRange", 45)]
    [InlineData("""{ spots(first: 5, where: { Place: { name: { contains: "1" } }, Organization: {} }) { nodes { ... on Place { name } } } }""", "NodeUniqueIndexSeekByRange", 60)]
    [InlineData("""{ spots(first: 5, where: { or: [{ Place: { name: { contains: "1" }, partOf: { some: {} } } }, { Organization: { name: { eq: "BBC" } } }] }) { nodes { ... on Place { name } } } }""", "NodeUniqueIndexSeekByRange", 120)]
    [InlineData("""{ places(first: 5, where: { or: [{ name: { contains: "1" } }, { aliases: { some: { eq: "y" } } }] }) { nodes { name } } }""", "NodeUniqueIndexSeekByRange", 60)]
    [InlineData("""{ claim(key: "c00001") { spots(first: 5, where: { Place: {} }) { nodes { ... on Place { name } } } } }""", "DirectedRelationshipIndexSeek", 25)]
    [InlineData("""{ place(key: "p0") { claims(first: 5) { totalCount nodes { text } } } }""", "DirectedRelationshipIndexSeek", 25)]
    [InlineData("""{ place(key: "p199") { claims(first: 5) { totalCount nodes { text } } } }""", "DirectedRelationshipIndexSeek", 25)]
    [InlineData("""{ place(key: "p0") { claims(first: 5, after: "$claims:c04000") { nodes { text } pageInfo { hasNextPage hasPreviousPage } } } }""", "DirectedRelationshipIndexSeek", 40)]
    [InlineData("""{ place(key: "p0") { claims(last: 5) { nodes { text } pageInfo { hasPreviousPage } } } }""", "DirectedRelationshipIndexSeek", 30)]
    [InlineData("""{ place(key: "p0") { claims(last: 5, before: "$claims:c04000") { edges { cursor node { text } } } } }""", "DirectedRelationshipIndexSeek", 30)]
    [InlineData("""{ place(key: "p0") { claims(first: 5, after: "$claims:c00010", before: "$claims:c04990") { nodes { text } pageInfo { hasNextPage } } } }""", "DirectedRelationshipIndexSeek", 30)]
    [InlineData("""{ place(key: "p0") { claims(last: 5, after: "$claims:c00010", order: [{ key: DESC }]) { nodes { text } } } }""", "DirectedRelationshipIndexSeek", 30)]
    [InlineData("""{ claim(key: "c00000") { contradicts(first: 5) { edges { kind node { text } } } contradictedBy { edges { kind node { text } } } } }""", "DirectedRelationshipIndexSeek", 30)]
    [InlineData("""{ claim(key: "c00001") { about { nodes { name } } } }""", "DirectedRelationshipIndexSeek", 25)]
    [InlineData("""{ place(key: "p0") { claims(first: 5, where: { kind: { eq: DOUBTS } }) { nodes { text } } } }""", "DirectedRelationshipIndexSeek", 40)]
    [InlineData("""{ places(first: 5, where: { name: { contains: "1" } }) { nodes { name } } }""", "NodeUniqueIndexSeekByRange", 40)]
    [InlineData("""{ claims(first: 5, order: [{ weight: ASC }]) { nodes { text } pageInfo { hasNextPage } } }""", "NodeIndexSeekByRange", 30)]
    [InlineData("""{ claims(last: 5, order: [{ weight: ASC }]) { nodes { text } pageInfo { hasPreviousPage } } }""", "NodeIndexSeekByRange", 30)]
    [InlineData("""{ claims(first: 5, after: "$claims:c04000", order: [{ weight: DESC }]) { edges { cursor node { text } } pageInfo { hasPreviousPage } } }""", "NodeIndexSeekByRange", 35)]
    [InlineData("""{ subjects(first: 5, order: [{ name: ASC }]) { nodes { name } pageInfo { hasNextPage } } }""", "NodeIndexSeekByRange", 40)]
    [InlineData("""{ subjects(last: 5, order: [{ name: ASC }]) { nodes { name } pageInfo { hasPreviousPage } } }""", "NodeIndexSeekByRange", 40)]
    [InlineData("""{ subjects(first: 5, after: "$subjects:p150", order: [{ name: DESC }]) { edges { cursor node { name } } pageInfo { hasPreviousPage } } }""", "NodeIndexSeekByRange", 40)]
    [InlineData("""{ place(key: "p0") { claims(first: 5, order: [{ rank: ASC }]) { totalCount nodes { text } } } }""", "DirectedRelationshipIndexSeek", 25)]
    [InlineData("""{ place(key: "p0") { claims(last: 5, order: [{ rank: ASC }]) { nodes { text } pageInfo { hasPreviousPage } } } }""", "DirectedRelationshipIndexSeek", 30)]
    [InlineData("""{ place(key: "p0") { claims(first: 5, after: "$claims:c04000", order: [{ rank: ASC }]) { nodes { text } pageInfo { hasNextPage hasPreviousPage } } } }""", "DirectedRelationshipIndexSeek", 40)]
    [InlineData("""{ place(key: "p0") { claims(last: 5, before: "$claims:c04000", order: [{ rank: DESC }]) { edges { cursor node { text } } } } }""", "DirectedRelationshipIndexSeek", 30)]
    [InlineData("""{ place(key: "p199") { claims(first: 5, order: [{ rank: ASC }]) { totalCount nodes { text } } } }""", "DirectedRelationshipIndexSeek", 25)]
    [InlineData("""{ place(key: "p199") { claims(last: 5, order: [{ text: DESC }]) { totalCount nodes { text } } } }""", "DirectedRelationshipIndexSeek", 25)]
    [InlineData("""{ claim(key: "c00000") { contradictedBy(first: 5, order: [{ edge: { assessedAt: DESC } }]) { edges { kind node { text } } } } }""", "DirectedRelationshipIndexSeek", 30)]
    [InlineData("""{ claim(key: "c00000") { contradictedBy(last: 5, order: [{ rank: DESC }]) { edges { cursor kind node { text } } } } }""", "DirectedRelationshipIndexSeek", 30)]
    public async Task A_page_reads_itself_from_an_index(string query, string @operator, int mostHits)
    {
        await graph.EnsureAsync(this);

        var operators = await ProfileAsync(await WithCursorsAsync(query));

        var shown = string.Join('\n', operators);
        Assert.True(operators.Any(o => o.Name == @operator), shown);
        Assert.True(!operators.Any(o => Unwanted.Contains(o.Name)), shown);
        Assert.True(operators.Where(o => o.Name == "Sort").All(o => o.Rows <= 6), shown);
        Assert.True(operators.Sum(o => o.Hits) <= mostHits, shown);
    }

    [SkippableTheory]
    [InlineData("""{ places(where: { name: { eq: "Place 7" } }) { totalCount nodes { wikidata } } }""", 40)]
    [InlineData("""{ places(where: { name: { in: ["Place 7", "Place 8", "Place 7"] } }, order: [{ key: DESC }]) { totalCount nodes { wikidata } } }""", 60)]
    [InlineData("""{ places(where: { name: { startsWith: "Place 10" } }, last: 3) { totalCount nodes { wikidata } pageInfo { hasPreviousPage } } }""", 120)]
    [InlineData("""{ subjects(where: { name: { in: ["Ann", "Place 7"] } }) { totalCount nodes { key } } }""", 60)]
    [InlineData("""{ subjects(where: { name: { startsWith: "Place 10" } }, first: 3, order: [{ name: DESC }]) { nodes { key } pageInfo { hasNextPage } } }""", 60)]
    [InlineData("""{ actors(where: { name: { gte: "B" } }, order: [{ key: DESC }]) { totalCount nodes { key } } }""", 40)]
    [InlineData("""{ claims(where: { weight: { gt: 5990 }, text: { contains: "1" } }) { totalCount nodes { key } } }""", 100)]
    [InlineData("""{ claims(where: { weight: { lte: 5 } }, order: [{ text: DESC }]) { totalCount nodes { key } } }""", 100)]
    [InlineData("""{ claims(where: { weight: { gte: 2000, lt: 5000 } }, first: 5, order: [{ weight: DESC }]) { nodes { key text } pageInfo { hasNextPage } } }""", 40)]
    [InlineData("""{ claims(where: { weight: { eq: null } }, first: 5, order: [{ weight: DESC }]) { nodes { key } pageInfo { hasNextPage } } }""", 40)]
    [InlineData("""{ claims(where: { weight: { in: [7, null] } }, first: 5) { totalCount nodes { key } } }""", 900)]
    [InlineData("""{ claims(where: { weight: { gte: 2000, lt: 2020 } }) { aggregate { count weight { max } } groups(by: [{ kind: VALUE }]) { key count } } }""", 250)]
    public async Task A_filter_on_a_field_with_an_index_finds_its_nodes_there(string query, int mostHits)
    {
        await graph.EnsureAsync(this);

        var operators = await ProfileAsync(query);

        var shown = string.Join('\n', operators);
        Assert.Contains(operators, o => o.Name == "NodeIndexSeekByRange");
        Assert.True(!operators.Any(o => o.Name.EndsWith("Scan", StringComparison.Ordinal)), shown);
        Assert.True(operators.Sum(o => o.Hits) <= mostHits, shown);
    }

    [SkippableTheory]
    [InlineData("""{ place(key: "p1") { claimsWithin(first: 5) { nodes { text } pageInfo { hasNextPage } } } }""", 1)]
    [InlineData("""{ place(key: "p1") { claimsWithin(last: 5) { totalCount nodes { text } } } }""", 2)]
    [InlineData("""{ place(key: "p1") { claimsBelow { totalCount nodes { text } } } }""", 2)]
    [InlineData("""{ place(key: "p9") { within(last: 2) { totalCount nodes { name } } } }""", 2)]
    [InlineData("""{ places(where: { claimsWithin: { some: { text: { contains: "4" } } } }) { nodes { name } } }""", 1)]
    [InlineData("""{ places(where: { within: { some: {} } }) { totalCount nodes { name } } }""", 2)]
    [InlineData("""{ spots(where: { Place: { within: { some: {} }, claimsWithin: { none: {} } }, Organization: { name: { eq: "x" } } }) { nodes { __typename } } }""", 2)]
    public async Task A_repeated_step_is_a_search_that_visits_each_node_once(string query, int expansions)
    {
        await graph.EnsureAsync(this);

        var operators = PlanOperator.Flatten((await RunAsync("EXPLAIN", query)).Plan!);

        var expanded = operators.Where(o => o.Name.StartsWith("VarLengthExpand", StringComparison.Ordinal)).ToList();
        Assert.Equal(expansions, expanded.Count);
        Assert.All(expanded, o => Assert.Contains("Pruning", o.Name));
    }

    [SkippableFact]
    public async Task A_page_along_a_path_reads_a_page_of_each_node_before_it()
    {
        await graph.EnsureAsync(this);

        var operators = await ProfileAsync("""{ place(key: "p0") { claimsWithin(first: 5) { nodes { text } } } }""");

        var seek = Assert.Single(operators, o => o.Name == "DirectedRelationshipIndexSeek");
        Assert.True(seek.Hits < 200 * 7, seek.ToString());
        Assert.True(operators.Sum(o => o.Hits) < 3_000, string.Join('\n', operators));
    }

    [SkippableTheory]
    [InlineData("""{ place(key: "p0") { name claims(first: 5) { totalCount edges { cursor node { text contradictedBy { edges { kind node { text makers { nodes { __typename name ... on Person { born } } } } } } } } pageInfo { hasNextPage } } } }""")]
    [InlineData("""{ subjects(where: { name: { contains: "1" } }) { totalCount nodes { key ... on Organization { url } } } claims(last: 3, where: { contradicts: { some: { edge: { kind: { eq: NEGATES } } } } }) { totalCount } }""")]
    [InlineData("""{ statement(key: "s1") { heardAt { name } said } statements(where: { said: { in: ["2022-01-01T00:00:00Z"] }, heardBy: { some: { eq: "x" } } }) { totalCount } }""")]
    [InlineData("""{ places(where: { claimsWithin: { some: {} }, or: [] }) { nodes { name } } place(wikidata: "Q1") { neighbours { totalCount nodes { key } } } }""")]
    public async Task The_server_has_nothing_to_remark(string query)
    {
        await graph.EnsureAsync(this);

        Assert.Empty((await RunAsync("EXPLAIN", query)).Notifications);
    }

    /// <summary>Puts a cursor in the place of <c>$FIELD:KEY</c>.</summary>
    private async Task<string> WithCursorsAsync(string query)
    {
        while (query.IndexOf('$', StringComparison.Ordinal) is >= 0 and var start)
        {
            var mark = query[start..query.IndexOf('"', start)];
            var (field, key) = (mark[1..].Split(':')[0], mark.Split(':')[1]);
            var order = query.Contains("order: ", StringComparison.Ordinal) ? ", " + query[query.IndexOf("order: ", StringComparison.Ordinal)..(query.IndexOf(']', StringComparison.Ordinal) + 1)] : "";
            var connection = $"{field}(where: {{ key: {{ eq: \"{key}\" }} }}{order}) {{ edges {{ cursor }} }}";
            var answer = await AskAsync(query.StartsWith($"{{ {field}", StringComparison.Ordinal) ? $"{{ {connection} }}" : $"{{ place(key: \"p0\") {{ {connection} }} }}");
            query = query.Replace(mark, CursorIn(JsonDocument.Parse(answer).RootElement), StringComparison.Ordinal);
        }

        return query;
    }

    private static string CursorIn(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString()!,
        JsonValueKind.Array => CursorIn(element[0]),
        _ => CursorIn(element.EnumerateObject().First().Value),
    };
}
