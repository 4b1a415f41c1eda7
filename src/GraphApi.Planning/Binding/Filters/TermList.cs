using System.Collections.Immutable;
using GraphApi.Planning.Binding.Inputs;
using GraphApi.Planning.Plans.Filters;

namespace GraphApi.Planning.Binding.Filters;

/// <summary>Binds <c>and</c> and <c>or</c>, whatever their terms speak of. A null filters nothing.</summary>
internal static class TermList
{
    public static Filter? And(InputValue input, Func<InputValue, Filter?> bind)
    {
        if (input.IsNull)
            return null;
        return AndFilter.Of(input.Elements().Select(bind));
    }

    /// <summary>One empty term makes the whole true; no terms make it false.</summary>
    public static Filter? Or(InputValue input, Func<InputValue, Filter?> bind)
    {
        if (input.IsNull)
            return null;
        var terms = input.Elements().Select(bind).ToImmutableArray();
        return terms.Contains(null) ? null : new OrFilter([.. terms.Select(t => t!)]);
    }
}
