namespace GraphApi.Execution.Engine;

/// <summary>
/// Where long documents that were not seen before wait for one another: to validate, plan and prepare one takes up to a thousand times as
/// long as to answer a known one, so a few clients that send nothing else would take all of the processor. They leave the rest of it to others.
/// </summary>
internal sealed class NewcomerGate(int places)
{
    /// <summary>In characters; shorter ones take milliseconds.</summary>
    private const int LongDocument = 2_000;

    private const int MaxWaiting = 16;
    private readonly SemaphoreSlim _free = new(places);
    private int _present;

    public static bool Concerns(string document) => document.Length > LongDocument;

    /// <summary>To be followed by <see cref="Leave"/>.</summary>
    /// <exception cref="RequestException">Too many wait already.</exception>
    public async ValueTask EnterAsync(CancellationToken cancellation)
    {
        if (Interlocked.Increment(ref _present) > places + MaxWaiting)
        {
            Interlocked.Decrement(ref _present);
            throw new RequestException(ErrorCodes.ServerBusy, "Too many new documents at the moment; try again in a few seconds.");
        }

        try
        {
            await _free.WaitAsync(cancellation);
        }
        catch
        {
            Interlocked.Decrement(ref _present);
            throw;
        }
    }

    public void Leave()
    {
        _free.Release();
        Interlocked.Decrement(ref _present);
    }
}
