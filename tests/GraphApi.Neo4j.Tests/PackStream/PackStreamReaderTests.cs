using CsCheck;
using GraphApi.Neo4j.Bolt;

namespace GraphApi.Neo4j.Tests.PackStream;

public sealed class PackStreamReaderTests
{
    [Fact]
    public void What_was_written_is_read_back() => RandomValue.Any.Sample(value =>
    {
        var bytes = RandomValue.Encode(value);

        var reader = new PackStreamReader(bytes);
        var again = reader.ReadValue();

        Assert.True(reader.AtEnd);
        Assert.Equal(bytes, RandomValue.Encode(again));
    });

    [Fact]
    public void Skipping_a_value_ends_where_reading_it_ends() => RandomValue.Any.Sample(value =>
    {
        var bytes = RandomValue.Encode(value);

        var reader = new PackStreamReader(bytes);
        reader.Skip();

        Assert.True(reader.AtEnd);
    });

    [Fact]
    public void A_value_cut_short_is_refused() => Gen.Select(RandomValue.Any, Gen.Double.Unit).Sample((value, where) =>
    {
        var bytes = RandomValue.Encode(value);
        var cut = bytes[..(int)(where * bytes.Length)];

        Assert.Throws<BoltProtocolException>(() => new PackStreamReader(cut).ReadValue());
        Assert.Throws<BoltProtocolException>(() => new PackStreamReader(cut).Skip());
    });

    [Fact]
    public void Random_bytes_give_a_value_or_a_protocol_exception() => Gen.Byte.Array[0, 200].Sample(
        bytes =>
        {
            var before = GC.GetAllocatedBytesForCurrentThread();

            TryAll(bytes);

            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000_000);
        },
        iter: 20_000);

    [Theory]
    [InlineData("D67FFFFFFF")]
    [InlineData("D6FFFFFFFF")]
    [InlineData("DA7FFFFFFF")]
    [InlineData("D27FFFFFFF00")]
    [InlineData("CEFFFFFFFF00")]
    [InlineData("A180")]
    [InlineData("DA8000000000")]
    public void A_size_beyond_the_data_is_refused_before_memory_is_taken(string hex)
    {
        var bytes = Convert.FromHexString(hex);
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.Throws<BoltProtocolException>(() => new PackStreamReader(bytes).ReadValue());

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 100_000);
    }

    [Theory]
    [InlineData(0xC4)]
    [InlineData(0xC7)]
    [InlineData(0xCF)]
    [InlineData(0xD3)]
    [InlineData(0xD7)]
    [InlineData(0xDB)]
    [InlineData(0xDF)]
    [InlineData(0xE0)]
    [InlineData(0xEF)]
    public void A_byte_that_starts_no_value_is_refused(byte marker) =>
        Assert.Throws<BoltProtocolException>(() => new PackStreamReader([marker, 0, 0, 0, 0, 0]).PeekType());

    [Fact]
    public void Deep_nesting_is_skipped_without_exhausting_the_stack()
    {
        var bytes = Enumerable.Repeat((byte)0x91, 5_000_000).Append((byte)0xC0).ToArray();

        var reader = new PackStreamReader(bytes);
        reader.Skip();

        Assert.True(reader.AtEnd);
    }

    [Fact]
    public void Deep_nesting_is_not_read_into_objects()
    {
        var bytes = Enumerable.Repeat((byte)0x91, 5_000_000).Append((byte)0xC0).ToArray();

        Assert.Throws<BoltProtocolException>(() => new PackStreamReader(bytes).ReadValue());
    }

    [Fact]
    public void A_copy_is_a_checkpoint_to_read_from_again()
    {
        var reader = new PackStreamReader([0x92, 0x01, 0x02]);
        reader.ReadListHeader();
        var checkpoint = reader;

        reader.Skip();
        reader.Skip();

        Assert.True(reader.AtEnd);
        Assert.Equal(1, checkpoint.ReadInteger());
    }

    [Fact]
    public void A_value_of_another_type_is_refused_and_stays_unread()
    {
        var reader = new PackStreamReader([0x81, 0x41]);

        try
        {
            reader.ReadInteger();
            Assert.Fail("a string was read as an integer");
        }
        catch (BoltProtocolException exception)
        {
            Assert.Equal("Expected an integer, found String (0x81).", exception.Message);
        }

        Assert.Equal("A", reader.ReadString());
    }

    [Fact]
    public void Null_is_read_only_where_it_is()
    {
        var reader = new PackStreamReader([0x01, 0xC0]);

        Assert.False(reader.TryReadNull());
        Assert.Equal(1, reader.ReadInteger());
        Assert.True(reader.TryReadNull());
        Assert.True(reader.AtEnd);
    }

    private static void TryAll(byte[] bytes)
    {
        Action<byte[]>[] reads =
        [
            data => new PackStreamReader(data).ReadValue(), data => new PackStreamReader(data).Skip(),
            data => new PackStreamReader(data).ReadInteger(), data => new PackStreamReader(data).ReadString(),
            data => new PackStreamReader(data).ReadBytes(), data => new PackStreamReader(data).ReadFloat(),
            data => new PackStreamReader(data).ReadBoolean(), data => new PackStreamReader(data).ReadStructureHeader(out _),
            data => new PackStreamReader(data).ReadListHeader(), data => new PackStreamReader(data).ReadMapHeader(),
        ];
        foreach (var read in reads)
        {
            try
            {
                read(bytes);
            }
            catch (BoltProtocolException)
            {
                // The only exception that may come.
            }
        }
    }
}
