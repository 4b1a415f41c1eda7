using GraphApi.Model.Sdl;

namespace GraphApi.Model.Tests.Rules;

/// <summary>Each file of Cases/CODE is a schema with that mistake; the comments at its end are what a user is told.</summary>
public sealed class RuleCaseTests
{
    private const string FileName = "schema.graphql";

    public static TheoryData<string> Cases => [.. Directory
        .EnumerateFiles(Files.PathOf("Rules", "Cases"), "*.graphql", SearchOption.AllDirectories)
        .Select(f => Path.GetRelativePath(Files.PathOf("Rules", "Cases"), f))
        .Order(StringComparer.Ordinal)];

    public static TheoryData<string> Codes =>
        [.. typeof(DiagnosticCodes).GetFields().Select(f => (string)f.GetRawConstantValue()!)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_mistake_is_told_with_its_place_and_its_cure(string file)
    {
        var lines = File.ReadAllLines(Files.PathOf("Rules", "Cases", file));
        var sdl = string.Join('\n', lines.Reverse().SkipWhile(l => l.Length == 0 || l.StartsWith('#')).Reverse());

        var result = SchemaLoader.Load(sdl, FileName);

        var told = string.Concat(result.Diagnostics.Select(d => $"# {d}\n"));
        Files.AssertMatches($"{sdl}\n\n{told}", "Rules", "Cases", file);
        Assert.Contains(result.Diagnostics, d => d.Code == Path.GetDirectoryName(file));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_code_has_a_case(string code) => Assert.True(Directory.Exists(Files.PathOf("Rules", "Cases", code)));
}
