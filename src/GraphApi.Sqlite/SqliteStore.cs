using System.Collections.Immutable;
using GraphApi.Model;
using GraphApi.Model.Values;
using GraphApi.Planning.Import;
using GraphApi.Planning.Plans;
using GraphApi.Planning.Stores;
using GraphApi.Sqlite.Lowering;
using GraphApi.Sqlite.Storage;
using GraphApi.Sqlite.Storage.Import;
using Microsoft.Data.Sqlite;

namespace GraphApi.Sqlite;

/// <summary>The embedded store: one SQLite file, many readers, one writer at a time.</summary>
public sealed class SqliteStore(GraphModel model, SqliteStoreOptions options) : IGraphStore
{
    private readonly SemaphoreSlim _writing = new(1);
    private Database? _writer;
    private StoreLayout? _layout;
    private ReaderPool? _readers;
    private ReaderPool? _heavyReaders;

    public string Name => "sqlite";

    /// <summary>SQLite plans each subquery by itself, so their number matters little.</summary>
    public int MaxConnections => 200;

    internal ReaderPool Readers => _readers ?? throw NotOpen();

    /// <summary>Of statements that take long or are new: the others neither wait behind them nor lose to them what is prepared.</summary>
    internal ReaderPool HeavyReaders => _heavyReaders ?? throw NotOpen();

    private StoreLayout Layout => _layout ?? throw NotOpen();

    /// <summary>A connection of the caller's own, that reads alone.</summary>
    internal Database OpenReader() => StoreFile.OpenReader(options, Layout);

    public async Task OpenAsync(CancellationToken cancellation) => await WriteAsync(
        () =>
        {
            RequiredKeys.Check(model, "SQLite finds nodes by their keys");
            if (_layout is not null)
                return;
            _writer = StoreFile.Open(options, model, out var layout);
            (_layout, _readers, _heavyReaders) =
                (layout, new ReaderPool(options.MaxReaders, options, layout), new ReaderPool(options.MaxHeavyReaders, options, layout));
        },
        cancellation);

    public async Task<bool> IsEmptyAsync(CancellationToken cancellation)
    {
        var isEmpty = true;
        await WriteAsync(
            () => isEmpty = Layout.Nodes.All(t => _writer!.ReadInteger($"SELECT 1 FROM {t.Name} LIMIT 1") is null), cancellation);
        return isEmpty;
    }

    public Task<long> CountAsync(CancellationToken cancellation) => Task.Run(
        () =>
        {
            try
            {
                using var reader = OpenReader();
                return Layout.Nodes.Select(t => t.Name).Concat(Layout.Relationships.Select(t => t.Name)).Sum(t => reader.ReadInteger($"SELECT count(*) FROM {t}")!.Value);
            }
            catch (SqliteException exception)
            {
                throw SqliteErrors.Translate(exception, options.FilePath);
            }
        },
        cancellation);

    /// <summary>Values have their types by the tables, which opening compares with the schema; what is left is the file itself.</summary>
    public async Task<ImmutableArray<StoreFinding>> CheckAsync(CancellationToken cancellation)
    {
        var findings = ImmutableArray.CreateBuilder<StoreFinding>();
        await WriteAsync(() => findings.AddRange(FileCheck.Run(_writer!)), cancellation);
        return findings.ToImmutable();
    }

    public IStoreStatement Compile(OperationPlan plan) => new SqliteStatement(PlanLowering.Lower(plan, Layout).Print());

    public async ValueTask ExecuteAsync(
        IStoreStatement statement, ReadOnlyMemory<GraphValue> values, IRowConsumer consumer, CancellationToken cancellation)
    {
        try
        {
            var sql = (SqliteStatement)statement;
            var readers = sql.IsHeavy ? HeavyReaders : Readers;
            var reader = await readers.RentAsync(cancellation);
            var isSound = true;
            try
            {
                reader.Execute(sql, values.Span, consumer, cancellation);
            }
            catch (SqliteException exception)
            {
                isSound = !SqliteErrors.IsOfFile(exception);
                throw;
            }
            finally
            {
                readers.Return(reader, isSound);
            }
        }
        catch (SqliteException exception)
        {
            throw SqliteErrors.Translate(exception, options.FilePath);
        }
    }

    /// <summary>Reads nothing that is written meanwhile.</summary>
    public ValueTask<IGraphReading> BeginReadingAsync(CancellationToken cancellation)
    {
        try
        {
            return ValueTask.FromResult<IGraphReading>(new SnapshotReading(OpenReader(), options));
        }
        catch (SqliteException exception)
        {
            throw SqliteErrors.Translate(exception, options.FilePath);
        }
    }

    public async Task<ImportResult> ImportAsync(GraphBatch batch, CancellationToken cancellation)
    {
        ImportResult? result = null;
        await WriteAsync(
            () =>
            {
                using var importer = new Importer(_writer!, Layout);
                result = importer.Write(batch, cancellation);
                importer.Finish();
            },
            cancellation);
        return result!;
    }

    /// <summary>Into an empty file all or nothing.</summary>
    public Task ImportAsync(IAsyncEnumerable<GraphBatch> batches, IProgress<ImportResult> progress, CancellationToken cancellation) => WriteAsync(
        async () =>
        {
            using var importer = new Importer(_writer!, Layout);
            await foreach (var batch in batches.WithCancellation(cancellation))
                progress.Report(importer.Write(batch, cancellation));
            importer.Finish();
        },
        cancellation);

    public async ValueTask DisposeAsync()
    {
        await _writing.WaitAsync();
        _readers?.Dispose();
        _heavyReaders?.Dispose();
        CloseWriter();
        _writing.Release();
    }

    private static InvalidOperationException NotOpen() => new("The store is not open: call OpenAsync first.");

    private Task WriteAsync(Action write, CancellationToken cancellation) => WriteAsync(
        () =>
        {
            write();
            return Task.CompletedTask;
        },
        cancellation);

    /// <summary>The file may have been taken away, and another put in its place.</summary>
    private void FollowFile()
    {
        if (_writer is { HasMoved: true })
            CloseWriter();
        if (_writer is null && _layout is { } layout)
            _writer = StoreFile.Reopen(options, layout);
    }

    private void CloseWriter()
    {
        _writer?.Dispose();
        _writer = null;
    }

    /// <summary>Off the caller's thread: it may take long.</summary>
    private async Task WriteAsync(Func<Task> write, CancellationToken cancellation)
    {
        await _writing.WaitAsync(cancellation);
        try
        {
            await Task.Run(
                () =>
                {
                    FollowFile();
                    return write();
                },
                cancellation);
        }
        catch (SqliteException exception)
        {
            if (SqliteErrors.IsOfFile(exception))
                CloseWriter();
            throw SqliteErrors.Translate(exception, options.FilePath);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new StoreException(
                StoreErrorKind.Failed, $"The file '{options.FilePath}' cannot be used: {exception.Message}", exception);
        }
        finally
        {
            _writing.Release();
        }
    }
}
