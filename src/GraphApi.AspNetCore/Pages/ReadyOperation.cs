namespace GraphApi.AspNetCore.Pages;

/// <summary>A ready operation as the page shows it. Its title is the first line of the comment that it starts with.</summary>
/// <param name="Variables">JSON with what its variables are by default, to be changed; empty where it has none.</param>
/// <param name="NeedsVariables">True where one has to be filled in before it runs.</param>
internal sealed record ReadyOperation(string Title, string Text, string Variables, bool NeedsVariables)
{
    public static ReadyOperation Read(string file)
    {
        var text = File.ReadAllText(file);
        var variables = OperationVariables.Of(text);
        return new ReadyOperation(TitleOf(text) ?? Path.GetFileNameWithoutExtension(file), text, variables.ToJson(), variables.AreNeeded);
    }

    private static string? TitleOf(string text) => text.Split('\n')
        .Select(line => line.Trim())
        .TakeWhile(line => line.StartsWith('#'))
        .Select(line => line.TrimStart('#').Trim().TrimEnd('.'))
        .FirstOrDefault(line => line.Length > 0);
}
