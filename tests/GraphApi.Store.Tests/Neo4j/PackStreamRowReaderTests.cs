using System.Text;
using GraphApi.Model.Values;
using GraphApi.Neo4j.Bolt;
using GraphApi.Neo4j.Storage;

namespace GraphApi.Store.Tests.Neo4j;

public sealed class PackStreamRowReaderTests
{
    [Fact]
    public void A_value_of_another_kind_is_left_where_it_is()
    {
        var row = Row(w => w.WriteString("x"), w => w.WriteDateTime(1, 2, 3600));
        var list = row.BeginList();

        Assert.True(row.Next(ref list));
        Assert.False(row.TryReadNull() || row.TryReadInteger(out _) || row.TryReadFloat(out _) || row.TryReadBoolean(out _));
        Assert.False(row.TryReadDateTime(out _) || row.TryReadDate(out _) || row.IsList);
        Assert.True(row.TryReadString(out var text));
        Assert.Equal("x", Encoding.UTF8.GetString(text.Utf8));
        Assert.True(row.Next(ref list));
        Assert.False(row.TryReadDate(out _) || row.TryReadString(out _));
        Assert.True(row.TryReadDateTime(out var moment));
        Assert.Equal(new DateTimeValue(1, 2, 60), moment);
        Assert.False(row.Next(ref list));
    }

    [Fact]
    public void Times_without_offset_and_durations_are_structures()
    {
        var row = Row(w => w.WriteLocalTime(5), w => w.WriteLocalDateTime(-1, 2), w => w.WriteDuration(1, -2, 3, 4));
        var list = row.BeginList();

        row.Next(ref list);
        Assert.False(row.TryReadLocalDateTime(out _) || row.TryReadDuration(out _));
        Assert.True(row.TryReadLocalTime(out var time));
        row.Next(ref list);
        Assert.True(row.TryReadLocalDateTime(out var local));
        row.Next(ref list);
        Assert.True(row.TryReadDuration(out var duration));
        Assert.Equal((5L, new LocalDateTimeValue(-1, 2), new DurationValue(1, -2, 3, 4)), (time, local, duration));
    }

    [Fact]
    public void Numbers_are_finite_and_an_integer_is_a_float_too()
    {
        var row = Row(w => w.WriteFloat(double.NaN), w => w.WriteInteger(5), w => w.WriteFloat(double.PositiveInfinity));
        var list = row.BeginList();

        row.Next(ref list);
        Assert.False(row.TryReadFloat(out _));
        row.Skip();
        row.Next(ref list);
        Assert.True(row.TryReadFloat(out var five));
        Assert.Equal(5.0, five);
        row.Next(ref list);
        Assert.False(row.TryReadFloat(out _) || row.TryReadInteger(out _));
    }

    [Fact]
    public void Offsets_of_seconds_and_zones_that_nobody_knows_are_no_values_of_ours()
    {
        var row = Row(w => w.WriteDateTime(1, 2, 90), WriteZoned, w => w.WriteDate(-1));
        var list = row.BeginList();

        row.Next(ref list);
        Assert.False(row.TryReadDateTime(out _));
        row.Skip();
        row.Next(ref list);
        Assert.False(row.TryReadDateTime(out _));
        row.Skip();
        row.Next(ref list);
        Assert.True(row.TryReadDate(out var days));
        Assert.Equal(-1, days);
    }

    [Fact]
    public void A_copy_reads_again_and_nested_lists_end_by_themselves()
    {
        var row = Row(
            w =>
            {
                w.WriteListHeader(2);
                w.WriteInteger(1);
                w.WriteListHeader(0);
            },
            w => w.WriteBoolean(true));
        var list = row.BeginList();
        row.Next(ref list);

        var copy = row;
        copy.Skip();
        var inner = row.BeginList();
        row.Next(ref inner);
        row.TryReadInteger(out _);
        row.Next(ref inner);
        var empty = row.BeginList();

        Assert.False(row.Next(ref empty) || row.Next(ref inner));
        Assert.True(row.Next(ref list) && row.TryReadBoolean(out var first) && first);
        Assert.True(copy.TryReadBoolean(out var second) && second);
    }

    private static PackStreamRowReader Row(params Action<PackStreamWriter>[] values)
    {
        var writer = new PackStreamWriter();
        writer.WriteListHeader(1);
        writer.WriteListHeader(values.Length);
        foreach (var write in values)
            write(writer);
        return new PackStreamRowReader(writer.WrittenMemory.ToArray());
    }

    private static void WriteZoned(PackStreamWriter writer)
    {
        writer.WriteStructureHeader(3, PackStreamTag.DateTimeZoneId);
        writer.WriteInteger(1);
        writer.WriteInteger(2);
        writer.WriteString("Europe/Nowhere");
    }
}
