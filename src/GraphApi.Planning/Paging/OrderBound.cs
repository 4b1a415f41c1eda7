namespace GraphApi.Planning.Paging;

/// <summary>
/// A text that what nodes keep of a field (see <see cref="OrderColumn"/>) is compared with, to find those of a value. What is kept is never
/// equal to one, since it goes on with the key.
/// </summary>
public enum OrderBound
{
    /// <summary>What stands before all that is kept of the value, and behind all of lesser ones: of a date-time's instant in any offset.</summary>
    Start,

    /// <summary>What stands behind all that is kept of the value.</summary>
    End,

    /// <summary>What stands behind all texts that begin with the value.</summary>
    PrefixEnd,
}
