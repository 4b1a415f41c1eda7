using CsCheck;
using GraphApi.Planning.Paging;

namespace GraphApi.Planning.Tests.Paging;

public sealed class CursorTests
{
    private static readonly uint Claims = Cursor.Scope("PlaceClaims", descending: false);

    [Theory]
    [InlineData("kyiv")]
    [InlineData("1kyiv\00")]
    [InlineData("")]
    [InlineData("😀\uE000")]
    public void A_cursor_gives_its_sort_key_back(string sortKey)
    {
        var cursor = Cursor.Encode(Claims, sortKey);

        Assert.True(Cursor.TryDecode(Claims, cursor, out var read));
        Assert.Equal(sortKey, read);
    }

    [Fact]
    public void A_cursor_of_another_field_is_refused()
    {
        var cursor = Cursor.Encode(Cursor.Scope("PlaceParts", descending: false), "kyiv");

        Assert.False(Cursor.TryDecode(Claims, cursor, out _));
    }

    [Fact]
    public void A_cursor_of_the_other_order_is_refused()
    {
        var cursor = Cursor.Encode(Cursor.Scope("PlaceClaims", descending: true), "kyiv");

        Assert.False(Cursor.TryDecode(Claims, cursor, out _));
    }

    [Fact]
    public void A_cursor_with_white_space_in_it_is_refused() =>
        Assert.False(Cursor.TryDecode(Claims, Cursor.Encode(Claims, "kyiv").Insert(4, " "), out _));

    [Fact]
    public void Text_that_is_no_cursor_is_refused() =>
        Gen.String.Sample(text => Assert.False(Cursor.TryDecode(Claims, text, out _)));

    [Fact]
    public void A_cursor_whose_sort_key_is_no_utf8_is_refused()
    {
        var cursor = Cursor.Encode(Claims, [0xFF, 0xFE]);

        Assert.False(Cursor.TryDecode(Claims, cursor, out _));
    }
}
