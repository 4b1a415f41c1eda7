using System.Globalization;
using GraphApi.Neo4j.Printing;
using GraphApi.Planning.Plans;
using GraphApi.Planning.Plans.Orders;

namespace GraphApi.Neo4j.Lowering;

/// <summary>
/// Writes a page in an order that no index has: all rows are looked at, and no more of them kept than the page holds.
/// <para>
/// Example: <c>MATCH (n0)&lt;-[r4:`ABOUT`]-(n3) WITH n3 AS n1, r4 AS r2, n3.`text` AS k5, r4.`_gaO1` AS k6 WHERE ...
/// WITH n1, r2, k5, k6 ORDER BY k5 IS NOT NULL, k5, k6 LIMIT $p.v0</c>.
/// </para>
/// </summary>
internal sealed class SortLowering(LoweringState state, ConnectionStep step, SourceLowering source)
    : SourceLowering(state, step, new RowVariables(state.Variable("n"), state.Variable("r")))
{
    private readonly string[] _keys = [.. step.Window.Terms.Select(_ => state.Variable("k")), state.Variable("k")];

    public override void WritePage()
    {
        var variables = WriteBetween(Bounds.Of(Window));
        State.Text.Syntax($" WITH {variables}");
        WriteOrder(Window.ScansDescending);
        State.Text.Syntax(" LIMIT ").Parameter(Window.LimitSlot);
        if (!Window.Backward)
            return;
        State.Text.Syntax($" WITH {variables}");
        WriteOrder(Window.Descending);
    }

    public override RowVariables WriteRows() => source.WriteRows();

    public override void WritePlace(RowVariables row) => source.WritePlace(row);

    public override void WriteSortKey() => State.Text.Syntax($"[{string.Join(", ", _keys)}]");

    public override void WriteTotal() => source.WriteTotal();

    public override void WriteProbe(Bounds bounds)
    {
        WriteBetween(bounds);
        State.Text.Syntax($" RETURN {Row.Node}");
    }

    /// <summary>Writes the rows between the bounds, and gives all their variables.</summary>
    private string WriteBetween(Bounds bounds)
    {
        var row = source.WriteRows();
        State.Text.Syntax($" WITH {row.Node} AS {Row.Node}");
        if (row.Edge is not null)
            State.Text.Syntax($", {row.Edge} AS {Row.Edge}");
        for (var i = 0; i < _keys.Length; i++)
        {
            State.Text.Syntax(", ");
            WriteKey(i, row);
            State.Text.Syntax($" AS {_keys[i]}");
        }

        WriteBounds(bounds);
        return string.Join(", ", _keys.Prepend(row.Edge is null ? Row.Node : $"{Row.Node}, {Row.Edge}"));
    }

    private void WriteKey(int index, RowVariables row)
    {
        if (index == Window.Terms.Length)
            source.WritePlace(row);
        else if (Window.Terms[index] is CountTerm count)
            CountLowering.Write(State, count.Field, null, row.Node);
        else if (Window.Terms[index] is EdgeTerm edge)
            SortableValue.Write(State, edge.Field, row.Edge!);
        else
            SortableValue.Write(State, ((NodeTerm)Window.Terms[index]).Field, row.Node);
    }

    /// <summary>Null comes first, which the server would put last.</summary>
    private void WriteOrder(bool descending)
    {
        State.Text.Syntax(" ORDER BY ");
        for (var i = 0; i < Window.Terms.Length; i++)
        {
            var direction = descending != Window.Terms[i].Reversed ? " DESC" : "";
            State.Text.Syntax($"{_keys[i]} IS NOT NULL{direction}, {_keys[i]}{direction}, ");
        }

        State.Text.Syntax(_keys[^1]).Syntax(descending ? " DESC" : "");
    }

    private void WriteBounds(Bounds bounds)
    {
        if (bounds.Lower is { } lower)
            WriteBeyond(lower, bounds.LowerOperator, " WHERE ");
        if (bounds.Upper is { } upper)
            WriteBeyond(upper, bounds.UpperOperator, bounds.Lower is null ? " WHERE " : " AND ");
    }

    private void WriteBeyond(int slot, string comparison, string before)
    {
        State.Forms[slot] = ParameterForm.Components;
        State.Text.Syntax(before);
        WriteBeyond(slot, comparison, 0);
    }

    /// <summary>
    /// <c>(k5 > $p.v3[0] OR ($p.v3[0] IS NULL AND k5 IS NOT NULL) OR (k5 = $p.v3[0] OR k5 IS NULL AND $p.v3[0] IS NULL) AND k6 > ...)</c>.
    /// </summary>
    private void WriteBeyond(int slot, string comparison, int index)
    {
        if (index == Window.Terms.Length)
        {
            WriteComparison(slot, index, comparison);
            return;
        }

        var (term, key) = (Window.Terms[index], _keys[index]);
        var isUp = comparison[0] == '>' != term.Reversed;
        State.Text.Syntax("(");
        WriteComparison(slot, index, isUp ? ">" : "<");
        State.Text.Syntax(isUp ? $" OR {key} IS NOT NULL AND " : $" OR {key} IS NULL AND ");
        WriteValue(slot, index, isUp ? " IS NULL OR (" : " IS NOT NULL OR (");
        State.Text.Syntax(key).Syntax(" = ");
        WriteValue(slot, index, $"{(term.IsText ? "[0]" : "")} OR {key} IS NULL AND ");
        WriteValue(slot, index, " IS NULL) AND ");
        WriteBeyond(slot, comparison, index + 1);
        State.Text.Syntax(")");
    }

    private void WriteComparison(int slot, int index, string comparison)
    {
        if (index == Window.Terms.Length || Window.Terms[index].IsText)
        {
            TextComparison.Write(State, () => State.Text.Syntax(_keys[index]), comparison, () => WriteValue(slot, index, ""));
            return;
        }

        State.Text.Syntax($"{_keys[index]} {comparison} ");
        WriteValue(slot, index, "");
    }

    /// <summary><c>$p.v3[0]</c>.</summary>
    private void WriteValue(int slot, int index, string behind) =>
        State.Text.Parameter(slot).Syntax(string.Create(CultureInfo.InvariantCulture, $"[{index}]{behind}"));
}
