using GraphApi.Execution;
using GraphApi.Planning.Stores;
using Microsoft.Extensions.Hosting;

namespace GraphApi.AspNetCore.Hosting;

/// <summary>Opens the store before the first request comes, while the executor builds the API's schema.</summary>
internal sealed class StoreOpening(IGraphStore store, GraphExecutor executor) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await store.OpenAsync(cancellationToken);
        await executor.PrepareAsync().WaitAsync(cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
