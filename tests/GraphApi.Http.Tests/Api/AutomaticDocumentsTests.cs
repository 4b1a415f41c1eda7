using GraphApi.AspNetCore.Persisted;

namespace GraphApi.Http.Tests.Api;

public sealed class AutomaticDocumentsTests
{
    [Fact]
    public void What_nobody_asks_for_makes_room_for_the_new()
    {
        var documents = new AutomaticDocuments(maxCharacters: 10);
        documents.Keep("used", "12345");
        documents.Keep("unused", "12345");

        for (var i = 0; i < 100; i++)
        {
            documents.Keep($"{i}", "12345");
            Assert.Equal("12345", documents.Find("used"));
        }

        Assert.Null(documents.Find("unused"));
        Assert.Null(documents.Find("1"));
        Assert.NotNull(documents.Find("99"));
    }

    [Fact]
    public void A_text_that_is_larger_than_all_of_it_is_not_kept()
    {
        var documents = new AutomaticDocuments(maxCharacters: 10);

        documents.Keep("large", "12345678901");

        Assert.Null(documents.Find("large"));
    }
}
