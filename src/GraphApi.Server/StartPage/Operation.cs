namespace GraphApi.Server.StartPage;

/// <summary>A ready operation: its title and description come from the comment that it starts with.</summary>
internal sealed record Operation(string Title, string Description, string Text)
{
    public static Operation Read(string file)
    {
        var text = File.ReadAllText(file);
        var comment = text.Split('\n').Select(l => l.Trim()).TakeWhile(l => l.StartsWith('#')).Select(l => l.TrimStart('#').Trim()).ToList();
        var title = comment.FirstOrDefault(l => l.Length > 0) ?? Path.GetFileNameWithoutExtension(file);
        return new Operation(title, string.Join(' ', comment.SkipWhile(l => l != title).Skip(1)), text);
    }
}
