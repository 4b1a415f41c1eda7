using System.Collections.Immutable;

namespace GraphApi.Planning.Import;

/// <summary>
/// Files of nodes or relationships with one header: <c>Place=header.csv,part1.csv</c>. The first record of the first file is the
/// header; the others hold records alone, as neo4j-admin has it.
/// </summary>
/// <param name="Type">The node or relationship type; null where each record says it by <c>:LABEL</c> or <c>:TYPE</c>.</param>
public sealed record CsvSource(string? Type, ImmutableArray<string> Files)
{
    public static CsvSource Parse(string text)
    {
        var end = text.IndexOf('=', StringComparison.Ordinal);
        return new(end < 0 ? null : text[..end], [.. text[(end + 1)..].Split(',')]);
    }
}
