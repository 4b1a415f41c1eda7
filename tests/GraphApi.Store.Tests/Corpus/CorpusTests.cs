using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using GraphApi.Store.Tests.Support;

namespace GraphApi.Store.Tests.Corpus;

/// <summary>
/// The seeds against their source. The article is not committed: where GRAPHAPI_SOURCES names a folder with article.txt, offsets, quotes
/// and hash are compared with it; elsewhere their shape is checked.
/// </summary>
public sealed partial class CorpusTests
{
    private static readonly string? Source = ReadSource();

    [Fact]
    public void Passages_lie_within_their_document_and_quote_it_exactly()
    {
        var passages = Statements().SelectMany(s => s.GetProperty("foundIn").EnumerateArray()).ToList();

        Assert.NotEmpty(passages);
        Assert.All(passages, AssertPassage);
    }

    [Fact]
    public void Quotations_of_statements_stand_in_one_of_their_passages() => Assert.All(
        Statements().Where(s => s.TryGetProperty("quote", out _)),
        statement => Assert.Contains(statement.GetProperty("quote").GetString(), statement.GetProperty("foundIn").EnumerateArray().Select(Exact)));

    [Fact]
    public void The_documents_hash_is_that_of_its_text()
    {
        var hash = Read("documents.json").GetProperty("documents")[0].GetProperty("sha256").GetString()!;

        Assert.Matches(Sha256Pattern(), hash);
        if (Source is not null)
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Source))), hash);
    }

    [Fact]
    public void Every_claim_has_a_subject_and_is_expressed_by_a_statement_with_a_maker()
    {
        var made = new[] { ("people.json", "people"), ("organizations.json", "organizations") }
            .SelectMany(f => Read(f.Item1).GetProperty(f.Item2).EnumerateArray())
            .SelectMany(actor => Keys(actor, "statements"))
            .ToHashSet();
        var expressed = Statements().Where(s => made.Contains(Key(s))).SelectMany(s => Keys(s, "expresses")).ToHashSet();

        var claims = Read("claims.json").GetProperty("claims").EnumerateArray().ToList();

        Assert.All(claims, claim => Assert.NotEmpty(Keys(claim, "about")));
        Assert.All(claims, claim => Assert.Contains(Key(claim), expressed));
        Assert.All(Statements(), statement => Assert.Contains(Key(statement), made));
    }

    [Fact]
    public void A_statement_that_relays_another_expresses_nothing_itself() => Assert.All(
        Statements().Where(s => Keys(s, "relays").Any()),
        statement => Assert.Empty(Keys(statement, "expresses")));

    [Fact]
    public void Every_contradiction_says_why_how_sure_and_who_judged() => Assert.All(
        Read("claims.json").GetProperty("claims").EnumerateArray()
            .Where(c => c.TryGetProperty("contradicts", out _))
            .SelectMany(c => c.GetProperty("contradicts").EnumerateArray()),
        contradiction =>
        {
            Assert.EndsWith(".", contradiction.GetProperty("rationale").GetString(), StringComparison.Ordinal);
            Assert.InRange(contradiction.GetProperty("confidence").GetDouble(), 0.0, 1.0);
            Assert.NotEmpty(contradiction.GetProperty("assessedBy").GetString()!);
        });

    private static void AssertPassage(JsonElement passage)
    {
        var (start, end) = (passage.GetProperty("start").GetInt32(), passage.GetProperty("end").GetInt32());
        Assert.InRange(start, 0, end - 1);
        if (Exact(passage) is { } exact)
            Assert.Equal(end - start, exact.Length);
        if (Source is null)
            return;
        Assert.InRange(end, 1, Source.Length);
        if (Exact(passage) is { } quoted)
            Assert.Equal(Source[start..end], quoted);
    }

    private static string? Exact(JsonElement passage) => passage.TryGetProperty("exact", out var exact) ? exact.GetString() : null;

    private static IEnumerable<JsonElement> Statements() => Read("statements.json").GetProperty("statements").EnumerateArray();

    private static string Key(JsonElement node) => node.GetProperty("key").GetString()!;

    private static IEnumerable<string> Keys(JsonElement node, string field) => node.TryGetProperty(field, out var list)
        ? list.EnumerateArray().Select(e => e.ValueKind == JsonValueKind.String ? e.GetString()! : Key(e))
        : [];

    private static JsonElement Read(string file) => JsonDocument.Parse(File.ReadAllText(Repository.Path("seeds", file))).RootElement;

    private static string? ReadSource() => Environment.GetEnvironmentVariable("GRAPHAPI_SOURCES") is { Length: > 0 } folder
        ? File.ReadAllText(Path.Combine(folder, "article.txt"))
        : null;

    [GeneratedRegex("^[0-9a-f]{64}$")]
    private static partial Regex Sha256Pattern();
}
