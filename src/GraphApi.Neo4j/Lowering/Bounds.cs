using GraphApi.Neo4j.Printing;
using GraphApi.Planning.Plans;

namespace GraphApi.Neo4j.Lowering;

/// <summary>
/// What a sort key is compared with. There is always something, <c>>= ''</c> if nothing else: without it the planner scans
/// instead of seeking (580,023 hits against 43).
/// </summary>
internal sealed record Bounds(int? Lower, int? Upper, string LowerOperator, string UpperOperator)
{
    public static Bounds None { get; } = new(null, null, ">", "<");

    /// <summary>The rows of the page: strictly between the bounds.</summary>
    public static Bounds Of(PageWindow window) => new(window.LowerSlot, window.UpperSlot, ">", "<");

    /// <summary>The rows that the lower bound keeps out.</summary>
    public static Bounds Below(PageWindow window) => new(null, window.LowerSlot, ">", "<=");

    /// <summary>The rows that the upper bound keeps out.</summary>
    public static Bounds Above(PageWindow window) => new(window.UpperSlot, null, ">=", "<");

    /// <summary>The same, whose slots are written in the form.</summary>
    public Bounds In(LoweringState state, ParameterForm form)
    {
        foreach (var slot in new[] { Lower, Upper }.OfType<int>())
            state.Forms[slot] = form;
        return this;
    }

    /// <summary><c>r1.`_gaO1` > $p.v1 AND r1.`_gaO1` &lt; $p.v2</c>.</summary>
    public void Write(CypherWriter text, Action writeSortKey)
    {
        writeSortKey();
        if (Lower is { } lower)
            text.Syntax($" {LowerOperator} ").Parameter(lower);
        else if (Upper is { } only)
            text.Syntax($" {UpperOperator} ").Parameter(only);
        else
            text.Syntax(" >= ''");

        if (Lower is null || Upper is not { } upper)
            return;
        text.Syntax(" AND ");
        writeSortKey();
        text.Syntax($" {UpperOperator} ").Parameter(upper);
    }
}
