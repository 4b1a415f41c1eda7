using CsCheck;
using GraphApi.Execution.Response.Aggregates;

namespace GraphApi.Planning.Tests.Response;

public sealed class ExactSumTests
{
    [Fact]
    public void Two_numbers_add_up_as_the_processor_adds_them() =>
        Gen.Select(Number, Number).Sample((a, b) => Assert.Equal(a + b, Sum(a, b).Sum));

    [Fact]
    public void The_order_of_adding_does_not_matter() => Gen.Select(Number.Array, Gen.Int).Sample((numbers, seed) =>
    {
        var shuffled = numbers.ToArray();
        new Random(seed).Shuffle(shuffled);

        Assert.Equal(Sum(numbers).Sum, Sum(shuffled).Sum);
    });

    [Fact]
    public void What_is_taken_away_again_leaves_nothing_behind() => Gen.Select(Number, Number).Sample((small, large) =>
        Assert.Equal(small, Sum(large, small, -large).Sum));

    [Fact]
    public void A_number_many_times_over_has_itself_as_the_mean() => Gen.Select(Number, Gen.Long[1, 1_000_000_000]).Sample((number, times) =>
    {
        var sum = default(ExactSum);
        sum.Add(number, times);

        Assert.Equal(number, sum.Average);
    });

    [Theory]
    [InlineData(double.Epsilon, double.Epsilon, double.Epsilon)]
    [InlineData(double.MaxValue, double.MaxValue, double.MaxValue)]
    [InlineData(double.Epsilon, 0, 0)]
    [InlineData(3 * double.Epsilon, 0, 2 * double.Epsilon)]
    public void A_mean_is_rounded_to_the_nearest_and_of_two_to_the_even_one(double a, double b, double mean) =>
        Assert.Equal(mean, Sum(a, b).Average);

    [Fact]
    public void A_sum_above_all_numbers_is_infinite() => Assert.Equal(double.PositiveInfinity, Sum(double.MaxValue, double.MaxValue).Sum);

    private static Gen<double> Number => Gen.OneOf(
        Gen.Double[-1e6, 1e6],
        Gen.Double[-1e300, 1e300],
        Gen.Long[-20, 20].Select(n => n * double.Epsilon),
        Gen.OneOfConst(0, 0.1, 1 / 3.0, 1e16, 2.2250738585072014e-308, 1e308, -1e-320));

    private static ExactSum Sum(params ReadOnlySpan<double> numbers)
    {
        var sum = default(ExactSum);
        foreach (var number in numbers)
            sum.Add(number, 1);
        return sum;
    }
}
