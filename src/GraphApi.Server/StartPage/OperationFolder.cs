namespace GraphApi.Server.StartPage;

/// <summary>The ready operations of a folder, read at each request, so that a change shows at once.</summary>
internal sealed class OperationFolder(string folder)
{
    private const string Pattern = "*.graphql";

    /// <summary>The folder <c>operations</c> next to the schema.</summary>
    public static OperationFolder Beside(string schemaFile) =>
        new(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(schemaFile))!, "operations"));

    /// <summary>Those first that run as they are, and last those that need to be told something. None where there is no such folder.</summary>
    public IReadOnlyList<Operation> Read()
    {
        if (!Directory.Exists(folder))
            return [];
        return
        [
            .. Directory.GetFiles(folder, Pattern).Order(StringComparer.Ordinal).Select(Operation.Read)
                .OrderBy(o => o.NeedsVariables).ThenBy(o => o.Variables.Length > 0),
        ];
    }
}
