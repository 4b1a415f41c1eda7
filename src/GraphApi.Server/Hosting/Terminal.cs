using GraphApi.Model;

namespace GraphApi.Server.Hosting;

/// <summary>What a person at the terminal reads: lines of a word and what it says, and warnings beside them.</summary>
/// <param name="log">Takes them instead, where programs read what is printed.</param>
internal sealed partial class Terminal(TextWriter output, TextWriter error, ILogger? log = null)
{
    private const int LabelWidth = 10;

    public static string Counts(long nodes, long relationships) => $"{Count(nodes, "node")} and {Count(relationships, "relationship")}";

    public static string Counts(GraphModel model) =>
        $"{Count(model.NodeTypes.Length, "node type")}, {Count(model.RelationshipTypes.Length, "relationship type")}";

    public static string Count(long count, string noun) => $"{count:N0} {noun}{(count == 1 ? "" : "s")}";

    public Terminal Into(ILogger logger) => new(output, error, logger);

    public void Line(string label, string text)
    {
        if (log is not null)
            LogLine(log, label, text);
        else
            output.WriteLine(label.PadRight(LabelWidth) + text);
    }

    public void Warn(string text)
    {
        if (log is not null)
            LogWarning(log, text);
        else
            error.WriteLine(text);
    }

    [LoggerMessage(1, LogLevel.Information, "{Label}: {Text}")]
    private static partial void LogLine(ILogger log, string label, string text);

    [LoggerMessage(2, LogLevel.Warning, "{Text}")]
    private static partial void LogWarning(ILogger log, string text);
}
