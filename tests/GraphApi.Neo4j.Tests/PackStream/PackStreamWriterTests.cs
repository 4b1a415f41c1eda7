using GraphApi.Neo4j.Bolt;

namespace GraphApi.Neo4j.Tests.PackStream;

/// <summary>The examples of the PackStream specification, and every size at which a form ends.</summary>
public sealed class PackStreamWriterTests
{
    [Theory]
    [InlineData(0, "00")]
    [InlineData(1, "01")]
    [InlineData(42, "2A")]
    [InlineData(127, "7F")]
    [InlineData(128, "C90080")]
    [InlineData(1234, "C904D2")]
    [InlineData(32767, "C97FFF")]
    [InlineData(32768, "CA00008000")]
    [InlineData(2147483647, "CA7FFFFFFF")]
    [InlineData(2147483648, "CB0000000080000000")]
    [InlineData(long.MaxValue, "CB7FFFFFFFFFFFFFFF")]
    [InlineData(-1, "FF")]
    [InlineData(-16, "F0")]
    [InlineData(-17, "C8EF")]
    [InlineData(-128, "C880")]
    [InlineData(-129, "C9FF7F")]
    [InlineData(-32768, "C98000")]
    [InlineData(-32769, "CAFFFF7FFF")]
    [InlineData(-2147483648, "CA80000000")]
    [InlineData(-2147483649, "CBFFFFFFFF7FFFFFFF")]
    [InlineData(long.MinValue, "CB8000000000000000")]
    public void An_integer_takes_its_smallest_form(long value, string expected)
    {
        var written = Write(writer => writer.WriteInteger(value));

        Assert.Equal(expected, written);
    }

    [Theory]
    [InlineData(1.23, "C13FF3AE147AE147AE")]
    [InlineData(6.283185307179586, "C1401921FB54442D18")]
    [InlineData(-1.1, "C1BFF199999999999A")]
    [InlineData(0.0, "C10000000000000000")]
    public void A_float_is_eight_bytes(double value, string expected)
    {
        var written = Write(writer => writer.WriteFloat(value));

        Assert.Equal(expected, written);
    }

    [Theory]
    [InlineData("", "80")]
    [InlineData("A", "8141")]
    [InlineData("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "D01A4142434445464748494A4B4C4D4E4F505152535455565758595A")]
    [InlineData("Größenmaßstäbe", "D0124772C3B6C39F656E6D61C39F7374C3A46265")]
    [InlineData("\U0010FFFF", "84F48FBFBF")]
    public void A_string_is_its_size_and_utf8(string value, string expected)
    {
        var written = Write(writer => writer.WriteString(value));

        Assert.Equal(expected, written);
    }

    [Theory]
    [InlineData(15, "8F")]
    [InlineData(16, "D010")]
    [InlineData(255, "D0FF")]
    [InlineData(256, "D10100")]
    [InlineData(65535, "D1FFFF")]
    [InlineData(65536, "D200010000")]
    public void The_size_of_a_string_takes_its_smallest_form(int size, string expected)
    {
        var written = Write(writer => writer.WriteString(new string('x', size)));

        Assert.Equal(expected, written[..^(size * 2)]);
    }

    [Fact]
    public void Utf8_given_as_bytes_is_written_like_the_string()
    {
        var fromString = Write(writer => writer.WriteString("Größe"));

        var fromBytes = Write(writer => writer.WriteString("Größe"u8));

        Assert.Equal(fromString, fromBytes);
    }

    // Not as a theory: attributes hold UTF-8, which has no place for a lone surrogate.
    [Fact]
    public void A_lone_surrogate_is_refused_and_leaves_nothing_behind() =>
        Assert.All(["\uD800", "a\uDC00b", "\uDC00\uD800", new string('x', 300) + "\uDBFF"], value =>
        {
            using var writer = new PackStreamWriter();

            Assert.Throws<ArgumentException>(() => writer.WriteString(value));

            Assert.Equal(0, writer.WrittenSpan.Length);
        });

    [Theory]
    [InlineData(0, "90")]
    [InlineData(15, "9F")]
    [InlineData(16, "D410")]
    [InlineData(255, "D4FF")]
    [InlineData(256, "D50100")]
    [InlineData(65536, "D600010000")]
    public void The_header_of_a_list_takes_its_smallest_form(int count, string expected) =>
        Assert.Equal(expected, Write(writer => writer.WriteListHeader(count)));

    [Theory]
    [InlineData(0, "A0")]
    [InlineData(15, "AF")]
    [InlineData(16, "D810")]
    [InlineData(256, "D90100")]
    [InlineData(65536, "DA00010000")]
    public void The_header_of_a_map_takes_its_smallest_form(int count, string expected) =>
        Assert.Equal(expected, Write(writer => writer.WriteMapHeader(count)));

    [Fact]
    public void Bytes_have_no_tiny_form() =>
        Assert.Equal("CC03010203", Write(writer => writer.WriteBytes([1, 2, 3])));

    [Fact]
    public void Null_and_booleans_are_one_byte() =>
        Assert.Equal("C0C3C2", Write(writer =>
        {
            writer.WriteNull();
            writer.WriteBoolean(true);
            writer.WriteBoolean(false);
        }));

    [Fact]
    public void A_map_is_pairs_of_a_string_and_a_value() =>
        Assert.Equal("A1836F6E6581 31".Replace(" ", ""), Write(writer =>
        {
            writer.WriteMapHeader(1);
            writer.WriteString("one");
            writer.WriteString("1");
        }));

    [Fact]
    public void Dates_and_times_are_structures()
    {
        Assert.Equal("B349C9" + "04D2" + "0507", Write(writer => writer.WriteDateTime(1234, 5, 7)));
        Assert.Equal("B264" + "0102", Write(writer => writer.WriteLocalDateTime(1, 2)));
        Assert.Equal("B144" + "2A", Write(writer => writer.WriteDate(42)));
        Assert.Equal("B174" + "2A", Write(writer => writer.WriteLocalTime(42)));
        Assert.Equal("B445" + "01020304", Write(writer => writer.WriteDuration(1, 2, 3, 4)));
    }

    [Fact]
    public void A_structure_has_at_most_fifteen_fields()
    {
        using var writer = new PackStreamWriter();

        Assert.Throws<ArgumentOutOfRangeException>(() => writer.WriteStructureHeader(16, 1));
    }

    private static string Write(Action<PackStreamWriter> write)
    {
        using var writer = new PackStreamWriter();
        write(writer);
        return Convert.ToHexString(writer.WrittenSpan);
    }
}
