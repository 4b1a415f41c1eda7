namespace GraphApi.Planning.Plans.Aggregates;

/// <summary>How a store reduces the values of all rows. Nulls are left out.</summary>
public enum Fold
{
    /// <summary>The first in the contract's order; null if there is none.</summary>
    Min,

    /// <summary>The last in the contract's order; null if there is none.</summary>
    Max,

    /// <summary>How many different ones there are; date-times are different where their offsets are.</summary>
    DistinctCount,

    /// <summary>
    /// A sum that no store can overflow: <c>[sum of value / 2^32, sum of value % 2^32, how many whole numbers, how many values]</c>, where
    /// division and remainder cut towards zero. Sums over nothing may be null.
    /// </summary>
    Halves,

    /// <summary>Each different value with how often it is there: floats, whose sum would depend on the order of adding.</summary>
    Tally,
}
