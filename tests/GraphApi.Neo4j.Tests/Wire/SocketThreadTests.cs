using System.Net.Sockets;
using GraphApi.Neo4j.Bolt;

namespace GraphApi.Neo4j.Tests.Wire;

/// <summary>Sockets may go on in the one thread that waits for all of them: what is done with an answer is done elsewhere.</summary>
public sealed class SocketThreadTests
{
    private static readonly byte[] Success = [0, 3, 0xB1, 0x70, 0xA0, 0, 0];

    public static TheoryData<byte[]> Answers => [Success, []];

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task An_answer_and_a_loss_are_dealt_with_by_the_thread_pool(byte[] answer)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        using var received = new Received(answer);
        var settings = new BoltSettings(Neo4jUri.Parse("bolt://127.0.0.1"), "neo4j", "");
        await using var connection = new BoltConnection(settings.Uri.Address, received, socket, settings, TimeProvider.System);
        connection.Requests.Reset();
        var isPool = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);

        new Thread(async () => isPool.SetResult(await IsPoolBehindAsync(connection))).Start();

        Assert.True(await isPool.Task);
    }

    private static async Task<bool> IsPoolBehindAsync(BoltConnection connection)
    {
        try
        {
            await connection.SucceedAsync(default);
        }
        catch (BoltConnectionException)
        {
            // The loss.
        }

        return Thread.CurrentThread.IsThreadPoolThread;
    }

    /// <summary>What a server has sent already; what is sent to it is gone.</summary>
    private sealed class Received(byte[] bytes) : MemoryStream(bytes)
    {
        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => ValueTask.CompletedTask;
    }
}
