using GraphApi.Model.Api.Changes;

namespace GraphApi.Model.Tests.Api.Changes;

/// <summary>Each file of Cases is an API, a line of dashes, what it becomes, and as comments what a user is told.</summary>
public sealed class ChangeCaseTests
{
    private const string Between = "\n# ---\n";

    public static TheoryData<string> Cases => [.. Directory
        .EnumerateFiles(Files.PathOf("Api", "Changes", "Cases"), "*.graphql")
        .Select(f => Path.GetFileName(f))
        .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_change_is_told_with_its_path_and_what_it_means_to_clients(string file)
    {
        var parts = Files.Read("Api", "Changes", "Cases", file).Split(Between);

        var changes = ApiDiff.Compare(parts[0], parts[1]);

        var told = string.Concat(changes.Select(c => $"# {c.Level}: {c.Path}: {c.Message}\n"));
        Files.AssertMatches($"{parts[0]}{Between}{parts[1]}{Between}{told}", "Api", "Changes", "Cases", file);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_stays_the_same_is_no_change(string file)
    {
        var before = Files.Read("Api", "Changes", "Cases", file).Split(Between)[0];

        Assert.Empty(ApiDiff.Compare(before, before));
    }
}
