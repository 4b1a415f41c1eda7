using GraphApi.Planning.Stores;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace GraphApi.AspNetCore.Hosting;

/// <summary>Asks the store the least that it can be asked.</summary>
internal sealed class StoreHealthCheck(IGraphStore store) : IHealthCheck
{
    /// <summary>Who asks won't wait: a store that says nothing for so long is none.</summary>
    public static readonly TimeSpan Timeout = TimeSpan.FromSeconds(5);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await store.IsEmptyAsync(cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (StoreException e)
        {
            return HealthCheckResult.Unhealthy(e.Kind.ToString(), e);
        }
    }
}
