using GraphApi.Planning.Stores;
using Microsoft.Extensions.Hosting;

namespace GraphApi.AspNetCore.Hosting;

/// <summary>Opens the store before the first request comes.</summary>
internal sealed class StoreOpening(IGraphStore store) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => store.OpenAsync(cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
