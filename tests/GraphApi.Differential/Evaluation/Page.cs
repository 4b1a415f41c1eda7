using GraphApi.Model.Values;

namespace GraphApi.Differential.Evaluation;

/// <summary>A page cut from all rows of a connection, in the order of the response.</summary>
internal sealed record Page(IReadOnlyList<Row> Rows, bool HasNext, bool HasPrevious, Ordering Order)
{
    private const int DefaultSize = 10;

    public string CursorOf(Row row) => Order.CursorAt(Order.At(row));

    /// <param name="matching">The rows under the filter, by their places.</param>
    public static Page Cut(IReadOnlyList<Row> matching, Dictionary<string, object?> arguments, Ordering order, EvaluatorFlaw flaw)
    {
        var placed = matching.Select(r => (Row: r, At: order.At(r))).ToList();
        if (order.IsDescending)
            placed.Reverse();

        // Rows that come by their places stay so where their values are alike: the sort is stable.
        var rows = placed.OrderBy(r => r.At.Values, Comparer<IReadOnlyList<GraphValue>>.Create(order.CompareValues)).ToList();
        var after = arguments.GetValueOrDefault("after") as string;
        var before = flaw == EvaluatorFlaw.IgnoresBefore ? null : arguments.GetValueOrDefault("before") as string;
        var left = rows.Where(r => after is not null && order.Compare(r.At, order.Read(after)) <= 0).ToList();
        var right = rows.Where(r => before is not null && order.Compare(r.At, order.Read(before)) >= 0).ToList();
        var window = rows.Select(r => r.Row).Except(left.Select(r => r.Row)).Except(right.Select(r => r.Row)).ToList();

        var (first, last) = (arguments.GetValueOrDefault("first"), arguments.GetValueOrDefault("last"));
        var page = last is long size ? window.TakeLast((int)size).ToList() : window.Take((int)(first as long? ?? DefaultSize)).ToList();
        var cut = window.Count > page.Count;
        return new Page(page, right.Count > 0 || (cut && last is null), left.Count > 0 || (cut && last is not null), order);
    }
}
