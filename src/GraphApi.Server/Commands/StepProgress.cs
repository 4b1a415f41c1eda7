using System.Diagnostics;
using GraphApi.Planning.Stores;
using GraphApi.Server.Hosting;

namespace GraphApi.Server.Commands;

/// <summary>Tells how a step of a preparation goes on, every few seconds.</summary>
internal sealed class StepProgress(Terminal terminal, PreparationStep step)
{
    private const double SecondsBetween = 3;
    private readonly long _started = Stopwatch.GetTimestamp();
    private long _done;
    private double _told;

    public void Add(long count)
    {
        _done += count;
        var seconds = Stopwatch.GetElapsedTime(_started).TotalSeconds;
        if (seconds - _told < SecondsBetween || _done >= step.Count)
            return;
        _told = seconds;
        terminal.Line(
            "Preparing", $"{_done:N0} of {step.Count:N0} {step.Subject}, {_done / seconds:N0}/s, {TimeLeft.Text(seconds * (step.Count - _done) / _done)} left");
    }
}
