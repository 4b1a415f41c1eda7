using GraphApi.Model;
using GraphApi.Planning.Import;

namespace GraphApi.Server.Hosting;

/// <summary>What a person at the terminal reads: lines of a word and what it says, and warnings beside them.</summary>
internal sealed class Terminal(TextWriter output, TextWriter error)
{
    private const int LabelWidth = 10;

    public static string Counts(ImportResult result) =>
        $"{Count(result.Nodes, "node")} and {Count(result.Relationships, "relationship")}";

    public static string Counts(GraphModel model) =>
        $"{Count(model.NodeTypes.Length, "node type")}, {Count(model.RelationshipTypes.Length, "relationship type")}";

    public static string Count(long count, string noun) => $"{count:N0} {noun}{(count == 1 ? "" : "s")}";

    public void Line(string label, string text) => output.WriteLine(label.PadRight(LabelWidth) + text);

    public void Warn(string text) => error.WriteLine(text);
}
