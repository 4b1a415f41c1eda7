using System.Collections.Concurrent;

namespace GraphApi.Sqlite.Storage;

/// <summary>A bounded number of reading connections. Who finds none free waits without holding a thread.</summary>
internal sealed class ReaderPool(SqliteStoreOptions options) : IDisposable
{
    private readonly SemaphoreSlim _free = new(options.MaxReaders);
    private readonly ConcurrentStack<Reader> _idle = [];
    private volatile bool _disposed;

    public async ValueTask<Reader> RentAsync(CancellationToken cancellation)
    {
        await _free.WaitAsync(cancellation);
        try
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            return _idle.TryPop(out var reader) ? reader : new Reader(StoreFile.OpenReader(options), options);
        }
        catch
        {
            _free.Release();
            throw;
        }
    }

    public void Return(Reader reader)
    {
        if (_disposed)
            reader.Dispose();
        else
            _idle.Push(reader);
        _free.Release();
    }

    public void Dispose()
    {
        _disposed = true;
        while (_idle.TryPop(out var reader))
            reader.Dispose();
    }
}
