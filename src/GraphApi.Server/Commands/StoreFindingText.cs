using GraphApi.Planning.Stores;

namespace GraphApi.Server.Commands;

/// <summary>A finding as a person reads it: <c>Movie.released: 1 hold no Int: Speed</c>.</summary>
internal static class StoreFindingText
{
    public static void Write(TextWriter output, IEnumerable<StoreFinding> findings)
    {
        foreach (var finding in findings)
            output.WriteLine($"{finding.Subject}: {finding.Count:N0} {finding.Problem}{Examples(finding)}");
    }

    private static string Examples(StoreFinding finding) => finding.Examples.IsEmpty
        ? ""
        : $": {string.Join(", ", finding.Examples)}{(finding.Count > finding.Examples.Length ? ", ..." : "")}";
}
