using System.Diagnostics;
using GraphApi.Server.Hosting;

namespace GraphApi.Server.Commands;

/// <summary>Tells how an import or export goes on, every few seconds: how much is done, how fast, and how long the rest will take.</summary>
internal sealed class TransferProgress(Terminal terminal, string label)
{
    private const double SecondsBetween = 3;
    private readonly long _started = Stopwatch.GetTimestamp();
    private double _told;

    private double Seconds => Stopwatch.GetElapsedTime(_started).TotalSeconds;

    /// <param name="part">How much of <paramref name="whole"/> is done, in whatever it is measured.</param>
    public void Report(long nodes, long relationships, long part, long whole)
    {
        if (Seconds - _told < SecondsBetween)
            return;
        _told = Seconds;
        var rate = (nodes + relationships) / Math.Max(Seconds, 0.001);
        var left = part > 0 && part < whole ? $", {TimeLeft.Text(Seconds * (whole - part) / part)} left" : "";
        terminal.Line(label, $"{Terminal.Counts(nodes, relationships)}, {rate:N0}/s{left}");
    }

    public string Summary(long nodes, long relationships) => $"{Terminal.Counts(nodes, relationships)} in {Seconds:0.0} s";
}
