namespace GraphApi.AspNetCore.Neo4jBrowser;

/// <summary>
/// A query of the guide, from a file that begins with a comment: its first line is the title, the rest says what is to be seen.
/// </summary>
internal sealed record GuideQuery(string Title, string Text, string Cypher)
{
    private const string Comment = "//";

    public static GuideQuery Read(string file)
    {
        var lines = File.ReadAllLines(file);
        var about = lines.TakeWhile(IsComment).Select(line => line[Comment.Length..].Trim()).ToList();
        return new GuideQuery(
            about.Count > 0 ? about[0].TrimEnd('.') : Path.GetFileNameWithoutExtension(file),
            string.Join(' ', about.Skip(1)),
            string.Join('\n', lines.SkipWhile(IsComment)).Trim());
    }

    private static bool IsComment(string line) => line.StartsWith(Comment, StringComparison.Ordinal);
}
