using System.Diagnostics;
using GraphApi.Planning.Import;
using GraphApi.Server.Hosting;

namespace GraphApi.Server.Commands;

/// <summary>Tells how an import goes on, every few seconds: what is written, how fast, and how long the rest will take.</summary>
internal sealed class ImportProgress(Terminal terminal, CsvGraphReader csv) : IProgress<ImportResult>
{
    private const double SecondsBetween = 3;
    private readonly long _started = Stopwatch.GetTimestamp();
    private ImportResult _written = new(0, 0);
    private double _told;

    private double Seconds => Stopwatch.GetElapsedTime(_started).TotalSeconds;

    public void Report(ImportResult value)
    {
        _written = new ImportResult(_written.Nodes + value.Nodes, _written.Relationships + value.Relationships);
        if (Seconds - _told < SecondsBetween)
            return;
        _told = Seconds;
        terminal.Line("Importing", $"{Terminal.Counts(_written)}, {Rate():N0}/s{Left()}");
    }

    public string Summary() => $"{Terminal.Counts(_written)} in {Seconds:0.0} s";

    private double Rate() => (_written.Nodes + _written.Relationships) / Math.Max(Seconds, 0.001);

    private string Left() => csv is { Position: > 0 and var read, Total: var total } && read < total
        ? $", {TimeLeft.Text(Seconds * (total - read) / read)} left"
        : "";
}
