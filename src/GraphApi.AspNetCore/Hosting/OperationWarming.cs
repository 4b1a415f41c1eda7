using GraphApi.AspNetCore.Pages;
using GraphApi.Execution;
using Microsoft.Extensions.Hosting;

namespace GraphApi.AspNetCore.Hosting;

/// <summary>
/// Runs the ready operations once, one after the other, so that who asks them first finds them planned: Neo4j takes up to a second to plan
/// one. It waits until the process has had time for the first answers.
/// </summary>
internal sealed class OperationWarming(
    OperationFolder operations, GraphExecutor executor, IHostApplicationLifetime lifetime, TimeProvider? clock = null) : BackgroundService
{
    private static readonly TimeSpan UntilFirstAnswers = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await StartedAsync(stoppingToken);
            await Task.Delay(UntilFirstAnswers, clock ?? TimeProvider.System, stoppingToken);
            foreach (var operation in operations.Read().Where(o => !o.NeedsVariables))
                (await executor.ExecuteAsync(new GraphRequest(operation.Text), stoppingToken)).Dispose();
        }
        catch (OperationCanceledException)
        {
            // The application stops.
        }
    }

    private async Task StartedAsync(CancellationToken stopping)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var registration = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stopping);
    }
}
