using GraphApi.Planning.Paging;

namespace GraphApi.Differential.Evaluation;

/// <summary>A page cut from all rows of a connection, in the order of the response.</summary>
internal sealed record Page(IReadOnlyList<Row> Rows, bool HasNext, bool HasPrevious, uint Scope)
{
    private const int DefaultSize = 10;

    public string CursorOf(Row row) => Cursor.Encode(Scope, row.SortKey);

    /// <param name="ascending">The rows under the filter.</param>
    public static Page Cut(IReadOnlyList<Row> ascending, Dictionary<string, object?> arguments, string apiName, EvaluatorFlaw flaw)
    {
        var descending = IsDescending(arguments.GetValueOrDefault("order"));
        var scope = Cursor.Scope(apiName, descending);
        var rows = (descending ? ascending.Reverse() : ascending).ToList();
        var after = SortKey(arguments.GetValueOrDefault("after"), scope);
        var before = flaw == EvaluatorFlaw.IgnoresBefore ? null : SortKey(arguments.GetValueOrDefault("before"), scope);
        var left = rows.Where(r => after is not null && Compare(r.SortKey, after) <= 0).ToList();
        var right = rows.Where(r => before is not null && Compare(r.SortKey, before) >= 0).ToList();
        var window = rows.Except(left).Except(right).ToList();

        var (first, last) = (arguments.GetValueOrDefault("first"), arguments.GetValueOrDefault("last"));
        var page = last is long size ? window.TakeLast((int)size).ToList() : window.Take((int)(first as long? ?? DefaultSize)).ToList();
        var cut = window.Count > page.Count;
        return new Page(page, right.Count > 0 || (cut && last is null), left.Count > 0 || (cut && last is not null), scope);

        int Compare(string x, string y) => descending ? TypedOrder.CompareText(y, x) : TypedOrder.CompareText(x, y);
    }

    /// <summary>The key is total, so that the first entry decides.</summary>
    private static bool IsDescending(object? order) =>
        order is not null && Inputs.List(order).Select(e => Inputs.Object(e).Values.Single(d => d is not null)).FirstOrDefault() is "DESC";

    private static string? SortKey(object? cursor, uint scope)
    {
        if (cursor is null)
            return null;
        return Cursor.TryDecode(scope, (string)cursor, out var sortKey)
            ? sortKey
            : throw new ArgumentException("The cursor is of another connection or order.", nameof(cursor));
    }
}
