using GraphApi.Planning.Binding;

namespace GraphApi.Planning.Tests.Binding;

public sealed class VariableShapeTests
{
    [Theory]
    [InlineData("a", "b")]
    [InlineData("", "😀")]
    public void Texts_share_a_shape(string one, string other) => Assert.Equal(Shape(one), Shape(other));

    [Fact]
    public void Numbers_share_a_shape() => Assert.Equal(Shape(1), Shape(50L));

    [Fact]
    public void Lists_of_values_share_a_shape_whatever_their_length() => Assert.Equal(Shape(List("a")), Shape(List("a", "b", "c")));

    [Fact]
    public void A_null_in_a_list_changes_the_shape() => Assert.NotEqual(Shape(List("a")), Shape(List("a", null)));

    [Fact]
    public void Null_and_a_value_differ() => Assert.NotEqual(Shape(null), Shape("a"));

    [Fact]
    public void True_and_false_differ() => Assert.NotEqual(Shape(true), Shape(false));

    [Fact]
    public void The_directions_of_an_order_differ() => Assert.NotEqual(Shape(List(Fields("key", "ASC"))), Shape(List(Fields("key", "DESC"))));

    [Fact]
    public void Objects_with_other_fields_differ() => Assert.NotEqual(Shape(Fields("eq", "a")), Shape(Fields("contains", "a")));

    [Fact]
    public void Global_ids_of_two_types_differ()
    {
        var types = TestModel.Model.NodeTypes;

        Assert.NotEqual(Shape(GlobalId.Encode(types[0], "a")), Shape(GlobalId.Encode(types[1], "a")));
    }

    private static string Shape(object? value) => VariableShape.Of(new Dictionary<string, object?> { ["v"] = value }, TestModel.Model);

    private static List<object?> List(params object?[] values) => [.. values];

    private static Dictionary<string, object?> Fields(string name, object? value) => new() { [name] = value };
}
