using GraphApi.Planning.Stores;

namespace GraphApi.Server.Hosting;

/// <summary>Tells what an operator should know of the store, once it is open.</summary>
internal sealed class StoreRemark(IGraphStore store, Terminal terminal) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var line in store.Remark?.Split('\n') ?? [])
            terminal.Line("Store", line);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
