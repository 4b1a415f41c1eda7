using CsCheck;
using GraphApi.Neo4j.Bolt;

namespace GraphApi.Neo4j.Tests.Wire;

public sealed class ChunkTests
{
    private const int Limit = 1_000_000;

    [Theory]
    [InlineData(1, 1)]
    [InlineData(65_534, 1)]
    [InlineData(65_535, 1)]
    [InlineData(65_536, 2)]
    [InlineData(131_070, 2)]
    [InlineData(131_071, 3)]
    [InlineData(500_000, 8)]
    public void A_message_is_cut_into_as_few_chunks_as_can_be(int size, int chunks)
    {
        var message = Message(size);

        var framed = Frame(message);

        Assert.Equal(size + (chunks * 2) + 2, framed.Length);
        Assert.Equal(message, Assert.Single(Decode(framed, [framed.Length])));
    }

    [Fact]
    public void Messages_come_whole_however_the_bytes_are_cut() =>
        Gen.Select(Gen.Int[1, 200_000].Array[1, 4], Gen.Int[1, 70_000].Array[1, 10]).Sample(
            (sizes, cuts) =>
            {
                var messages = sizes.Select(Message).ToArray();
                var framed = Frame(messages);

                var decoded = Decode(framed, cuts);

                Assert.Equal(messages, decoded);
            },
            iter: 200);

    [Fact]
    public void Single_bytes_make_a_message_too()
    {
        var messages = new[] { Message(3), Message(300) };

        var decoded = Decode(Frame(messages), [1]);

        Assert.Equal(messages, decoded);
    }

    [Fact]
    public void Chunks_of_any_size_make_one_message()
    {
        byte[] framed = [0, 1, 0xAA, 0, 2, 0xBB, 0xCC, 0, 1, 0xDD, 0, 0];

        Assert.Equal([0xAA, 0xBB, 0xCC, 0xDD], Assert.Single(Decode(framed, [5])));
    }

    [Fact]
    public void Empty_chunks_between_messages_are_passed_over()
    {
        byte[] framed = [0, 0, 0, 0, 0, 1, 0xAA, 0, 0, 0, 0, 0, 1, 0xBB, 0, 0, 0, 0];

        Assert.Equal([[0xAA], [0xBB]], Decode(framed, [3]));
    }

    [Fact]
    public void A_message_above_the_limit_is_refused()
    {
        var framed = Frame(Message(Limit + 1));

        Assert.Throws<BoltMessageTooLargeException>(() => Decode(framed, [framed.Length]));
    }

    private static byte[] Message(int size) => [.. Enumerable.Range(0, size).Select(i => (byte)(i * 7))];

    private static byte[] Frame(params byte[][] messages)
    {
        using var buffer = new ByteBuffer(16);
        var encoder = new ChunkEncoder(buffer);
        foreach (var message in messages)
        {
            encoder.BeginMessage();
            buffer.Append(message);
            encoder.EndMessage();
        }

        return buffer.Written.ToArray();
    }

    private static List<byte[]> Decode(byte[] framed, int[] cuts)
    {
        var decoder = new ChunkDecoder(Limit);
        var messages = new List<byte[]>();
        using var buffer = new ByteBuffer(16);
        for (int position = 0, turn = 0; position < framed.Length; turn++)
        {
            var piece = framed.AsSpan(position, Math.Min(cuts[turn % cuts.Length], framed.Length - position));
            position += piece.Length;
            while (decoder.TryDecode(piece, buffer, out var consumed))
            {
                messages.Add(buffer.Written.ToArray());
                buffer.Truncate(0);
                piece = piece[consumed..];
            }
        }

        return messages;
    }
}
