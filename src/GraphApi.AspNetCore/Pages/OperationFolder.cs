namespace GraphApi.AspNetCore.Pages;

/// <summary>The ready operations of a folder, read at each request, so that a change shows at once.</summary>
internal sealed class OperationFolder(string? folder)
{
    private const string Pattern = "*.graphql";

    /// <summary>Those first that run as they are, and last those that need to be told something. None where there is no such folder.</summary>
    public IReadOnlyList<ReadyOperation> Read()
    {
        if (!Directory.Exists(folder))
            return [];
        return
        [
            .. Directory.GetFiles(folder, Pattern).Order(StringComparer.Ordinal).Select(ReadyOperation.Read)
                .OrderBy(o => o.NeedsVariables).ThenBy(o => o.Variables.Length > 0),
        ];
    }
}
