using System.Threading.RateLimiting;
using GraphApi.AspNetCore.Options;
using GraphApi.Execution;
using Microsoft.AspNetCore.Http;

namespace GraphApi.AspNetCore.Http;

/// <summary>
/// Bounds how many requests are executed at once. Some more wait their turn for a short time; the rest are told to come back, which costs
/// less than to have all of them wait until nobody wants the answer any more.
/// </summary>
internal sealed class OperationGate(HttpOptions options) : IDisposable
{
    private static readonly TimeSpan ComeBackAfter = TimeSpan.FromSeconds(1);

    private readonly ConcurrencyLimiter _limiter = new(new ConcurrencyLimiterOptions
    {
        PermitLimit = options.MaxConcurrentRequests,
        QueueLimit = options.MaxQueuedRequests,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    });

    /// <summary>The place ends with the lease.</summary>
    /// <exception cref="TransportException">There is none.</exception>
    public async ValueTask<RateLimitLease> EnterAsync(CancellationToken cancellation)
    {
        var lease = _limiter.AttemptAcquire();
        if (!lease.IsAcquired)
            lease = await WaitAsync(cancellation);
        return lease.IsAcquired ? lease : throw new TransportException(
            StatusCodes.Status503ServiceUnavailable, ErrorCodes.ServerBusy, "Too many requests at the moment; try again in a second.")
        {
            RetryAfter = ComeBackAfter,
        };
    }

    public void Dispose() => _limiter.Dispose();

    private async ValueTask<RateLimitLease> WaitAsync(CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(options.MaxQueueTime);
        try
        {
            return await _limiter.AcquireAsync(1, patience.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return _limiter.AttemptAcquire();
        }
    }
}
