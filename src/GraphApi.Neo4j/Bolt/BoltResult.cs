using System.Buffers;
using System.Runtime.CompilerServices;

namespace GraphApi.Neo4j.Bolt;

/// <summary>
/// The answer to a statement, as it came from the server: one piece of pooled memory, in which the records are views.
/// Read everything that is wanted, the summary too, before disposing of it.
/// </summary>
public sealed class BoltResult : IDisposable
{
    // RECORD is B1 71 and the list of fields.
    private const int RecordPrefix = 2;
    private readonly ByteBuffer _buffer = new(4096);
    private int[]? _ends = ArrayPool<int>.Shared.Rent(64);
    private int _recordsStart;
    private string[]? _fields;
    private BoltSummary? _summary;

    internal BoltResult()
    {
    }

    /// <summary>The number of records.</summary>
    public int Count { get; private set; }

    /// <summary>The names of the columns.</summary>
    public IReadOnlyList<string> Fields => _fields ??= ReadFields();

    public BoltSummary Summary => _summary ??= BoltSummary.From(ReadMetadata(_buffer.Written[SummaryStart..]));

    /// <summary>A record: the PackStream list of its fields, valid until the result is disposed of.</summary>
    public ReadOnlySpan<byte> this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return _buffer.Written[(RecordStart(index) + RecordPrefix)..Ends[index]];
        }
    }

    private int[] Ends => _ends ?? throw new ObjectDisposedException(nameof(BoltResult));

    private int SummaryStart => RecordStart(Count);

    public void Dispose()
    {
        if (_ends is not { } ends)
            return;
        _ends = null;
        Count = 0;
        ArrayPool<int>.Shared.Return(ends);
        _buffer.Dispose();
    }

    /// <summary>Reads the answers to RUN and PULL: a SUCCESS, the records, a SUCCESS.</summary>
    internal static ValueTask<BoltResult> ReadAsync(BoltConnection connection) => ReadAsync(connection, isFirst: true);

    /// <summary>Reads the answer to a further PULL: the records, a SUCCESS. There are no names of columns in it.</summary>
    internal static ValueTask<BoltResult> ReadMoreAsync(BoltConnection connection) => ReadAsync(connection, isFirst: false);

    /// <summary>Whether the server has records behind these.</summary>
    internal bool ReadHasMore()
    {
        var reader = Metadata(_buffer.Written[SummaryStart..]);
        return TryFind(ref reader, "has_more"u8) && reader.ReadBoolean();
    }

    /// <summary>The bookmark alone, found without making objects of the rest.</summary>
    internal string? ReadBookmark()
    {
        var reader = Metadata(_buffer.Written[SummaryStart..]);
        return TryFind(ref reader, "bookmark"u8) ? reader.ReadString() : null;
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private static async ValueTask<BoltResult> ReadAsync(BoltConnection connection, bool isFirst)
    {
        var result = new BoltResult();
        try
        {
            if (isFirst)
                await connection.ReadAnswerAsync(result._buffer).ConfigureAwait(false);
            result._recordsStart = result._buffer.Length;
            while (await connection.ReadAnswerAsync(result._buffer).ConfigureAwait(false) == BoltMessage.Record)
                result.EndRecord();
            return result;
        }
        catch
        {
            result.Dispose();
            throw;
        }
    }

    private static bool TryFind(ref PackStreamReader metadata, ReadOnlySpan<byte> key)
    {
        for (var entries = metadata.ReadMapHeader(); entries > 0; entries--)
        {
            if (metadata.ReadStringUtf8().SequenceEqual(key))
                return true;
            metadata.Skip();
        }

        return false;
    }

    private static PackStreamReader Metadata(ReadOnlySpan<byte> message)
    {
        var reader = new PackStreamReader(message);
        reader.ReadStructureHeader(out _);
        return reader;
    }

    private static Dictionary<string, object?> ReadMetadata(ReadOnlySpan<byte> message)
    {
        var reader = Metadata(message);
        return PackStreamValue.ReadMap(ref reader, depth: 0);
    }

    private int RecordStart(int index) => index == 0 && _ends is not null ? _recordsStart : Ends[index - 1];

    private string[] ReadFields()
    {
        ObjectDisposedException.ThrowIf(_ends is null, this);
        return ReadMetadata(_buffer.Written).GetValueOrDefault("fields") is List<object?> names ? [.. names.OfType<string>()] : [];
    }

    private void EndRecord()
    {
        if (Count == Ends.Length)
            GrowEnds();
        Ends[Count++] = _buffer.Length;
    }

    private void GrowEnds()
    {
        var larger = ArrayPool<int>.Shared.Rent(Ends.Length * 2);
        Ends.CopyTo(larger, 0);
        ArrayPool<int>.Shared.Return(Ends);
        _ends = larger;
    }
}
