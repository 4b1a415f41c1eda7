using System.Runtime.CompilerServices;

namespace GraphApi.Neo4j.Bolt;

internal sealed partial class BoltConnection
{
    /// <summary>
    /// Appends the next message, as it is, and returns its tag: SUCCESS or RECORD. FAILURE and IGNORED are thrown.
    /// Without a wait, and without memory, when the message has been received already.
    /// </summary>
    internal ValueTask<byte> ReadAnswerAsync(ByteBuffer buffer)
    {
        var start = buffer.Length;
        return _reader.TryReadBuffered(buffer) ? new ValueTask<byte>(Accept(buffer, start)) : AwaitAnswerAsync(buffer, start);
    }

    /// <summary>Reads a SUCCESS and the map in it.</summary>
    internal async ValueTask<Dictionary<string, object?>> ReadSuccessAsync()
    {
        using var buffer = new ByteBuffer(256);
        if (await ReadAnswerAsync(buffer).ConfigureAwait(false) != BoltMessage.Success)
            throw new BoltProtocolException($"Neo4j at {Address} sent a record where none was asked for.");
        return Metadata(buffer.Written);
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<byte> AwaitAnswerAsync(ByteBuffer buffer, int start)
    {
        await _reader.ReadAsync(buffer).ConfigureAwait(false);
        return Accept(buffer, start);
    }

    private byte Accept(ByteBuffer buffer, int start)
    {
        var message = buffer.Written[start..];
        var tag = CountAnswer(message);
        return tag switch
        {
            BoltMessage.Success or BoltMessage.Record => tag,
            BoltMessage.Failure => throw Failure(Metadata(message)),
            // It is the answer to what stood behind a request that failed, or was cut off by RESET.
            BoltMessage.Ignored => throw new BoltServerException("Neo.ClientError.Request.Ignored", "The server ignored the request."),
            _ => throw new BoltProtocolException($"Neo4j at {Address} sent an unknown message: 0x{tag:X2}."),
        };
    }

    private byte CountAnswer(ReadOnlySpan<byte> message)
    {
        new PackStreamReader(message).ReadStructureHeader(out var tag);
        if (tag != BoltMessage.Record)
            _unanswered--;
        return tag;
    }

    private static Dictionary<string, object?> Metadata(ReadOnlySpan<byte> message)
    {
        var reader = new PackStreamReader(message);
        return reader.ReadStructureHeader(out _) == 0 ? [] : PackStreamValue.ReadMap(ref reader, depth: 0);
    }

    // 5.7 and later call the code neo4j_code, since it is no longer the only one; before it was just code.
    private static BoltServerException Failure(Dictionary<string, object?> metadata) => new(
        (metadata.GetValueOrDefault("neo4j_code") ?? metadata.GetValueOrDefault("code")) as string
            ?? "Neo.DatabaseError.General.UnknownError",
        metadata.GetValueOrDefault("message") as string ?? "The server failed without a message.");
}
