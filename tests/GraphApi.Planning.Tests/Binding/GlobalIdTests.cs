using GraphApi.Planning.Binding;

namespace GraphApi.Planning.Tests.Binding;

public sealed class GlobalIdTests
{
    [Theory]
    [InlineData("kyiv")]
    [InlineData("a:b")]
    [InlineData("Київ 😀\0")]
    public void A_global_id_gives_type_and_key_back(string key)
    {
        var id = GlobalId.Encode(TestModel.Model.NodeTypes.Single(t => t.Name == "Place"), key);

        Assert.True(GlobalId.TryDecode(id, out var typeName, out var read));
        Assert.Equal(("Place", key), (typeName, read));
    }

    [Theory]
    [InlineData("")]
    [InlineData("kyiv")]
    [InlineData("not base64 at all")]
    [InlineData("OmtleQ")]
    [InlineData("\n ")]
    [InlineData("UGxhY2U6 a3lpdg")]
    [InlineData("UGxhY2U6a3lpdg==")]
    public void Text_that_is_no_global_id_is_refused(string id) => Assert.False(GlobalId.TryDecode(id, out _, out _));
}
