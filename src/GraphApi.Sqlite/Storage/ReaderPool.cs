using System.Collections.Concurrent;

namespace GraphApi.Sqlite.Storage;

/// <summary>A bounded number of reading connections. Who finds none free waits without holding a thread.</summary>
internal sealed class ReaderPool(int size, SqliteStoreOptions options, StoreLayout layout) : IDisposable
{
    private readonly SemaphoreSlim _free = new(size);
    private readonly ConcurrentStack<Reader> _idle = [];
    private volatile bool _disposed;

    public async ValueTask<Reader> RentAsync(CancellationToken cancellation)
    {
        await _free.WaitAsync(cancellation);
        try
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            return TakeIdle() ?? new Reader(StoreFile.OpenReader(options, layout), options);
        }
        catch
        {
            _free.Release();
            throw;
        }
    }

    /// <param name="reader">What was rented.</param>
    /// <param name="isSound">False where the file failed it: the next one opens the file anew, which may have been mended.</param>
    public void Return(Reader reader, bool isSound = true)
    {
        if (_disposed || !isSound)
            reader.Dispose();
        else
            _idle.Push(reader);
        _free.Release();
    }

    private Reader? TakeIdle()
    {
        while (_idle.TryPop(out var reader))
        {
            if (!reader.HasMoved)
                return reader;
            reader.Dispose();
        }

        return null;
    }

    public void Dispose()
    {
        _disposed = true;
        while (_idle.TryPop(out var reader))
            reader.Dispose();
    }
}
