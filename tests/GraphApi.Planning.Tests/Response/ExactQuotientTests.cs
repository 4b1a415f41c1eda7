using System.Numerics;
using CsCheck;
using GraphApi.Execution.Response.Aggregates;

namespace GraphApi.Planning.Tests.Response;

public sealed class ExactQuotientTests
{
    /// <summary>What a double holds exactly, the processor divides and rounds once.</summary>
    [Fact]
    public void Small_numbers_divide_as_the_processor_divides_them() =>
        Gen.Select(Gen.Long[-(1L << 53), 1L << 53], Gen.Long[1, 1L << 53])
            .Sample((dividend, divisor) => Assert.Equal((double)dividend / divisor, ExactQuotient.Of(dividend, divisor)));

    [Fact]
    public void Numbers_of_64_bits_are_rounded_as_a_conversion_rounds_them() =>
        Gen.Long.Sample(number => Assert.Equal((double)number, ExactQuotient.Of(number, 1)));

    [Fact]
    public void A_common_factor_changes_nothing() =>
        Gen.Select(Gen.Long, Gen.Long[1, long.MaxValue], Gen.Int[0, 2_000]).Sample((dividend, divisor, shift) =>
            Assert.Equal(ExactQuotient.Of(dividend, divisor), ExactQuotient.Of((BigInteger)dividend << shift, (BigInteger)divisor << shift)));
}
