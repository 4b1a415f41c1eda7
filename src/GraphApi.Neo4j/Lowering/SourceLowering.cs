using GraphApi.Planning.Plans;
using GraphApi.Planning.Plans.Filters;

namespace GraphApi.Neo4j.Lowering;

/// <summary>
/// Writes the rows of a connection's source: a page of them in the order of the response, their number, and whether there are
/// others.
/// </summary>
internal abstract class SourceLowering(LoweringState state, ConnectionStep step, RowVariables row)
{
    /// <summary>The variables of a page's row.</summary>
    public RowVariables Row => row;

    protected LoweringState State => state;

    protected PageWindow Window => step.Window;

    protected Filter? Filter => step.Filter;

    /// <summary>Matches, bounds, filter, order and limit; a RETURN follows.</summary>
    public abstract void WritePage();

    /// <summary>Matches all rows that the filter lets pass, each once and in no order, and gives their variables. A clause follows.</summary>
    public abstract RowVariables WriteRows();

    /// <summary>What tells such rows apart, and ends every order: a text.</summary>
    public virtual void WritePlace(RowVariables row) => throw new NotSupportedException("What is found in an order of its own has no other place.");

    /// <summary>The sort key of a page's row, for its cursor.</summary>
    public abstract void WriteSortKey();

    /// <summary>An expression.</summary>
    public abstract void WriteTotal();

    /// <summary>The inside of EXISTS.</summary>
    public abstract void WriteProbe(Bounds bounds);

    /// <summary>
    /// <c> WITH n1, r2 ORDER BY r2.`_gaTo` DESC, r2.`_gaO1` DESC LIMIT $p.v1</c>, and turned round where the response runs the
    /// other way.
    /// </summary>
    protected void WriteOrderAndLimit(string variables, params ReadOnlySpan<Action> keys)
    {
        State.Text.Syntax($" WITH {variables}");
        WriteOrder(Window.ScansDescending, keys);
        State.Text.Syntax(" LIMIT ").Parameter(Window.LimitSlot);
        if (!Window.Backward)
            return;
        State.Text.Syntax($" WITH {variables}");
        WriteOrder(Window.Descending, keys[^1]);
    }

    protected void WriteOrder(bool descending, params ReadOnlySpan<Action> keys)
    {
        State.Text.Syntax(" ORDER BY ");
        for (var i = 0; i < keys.Length; i++)
        {
            State.Text.Syntax(i == 0 ? "" : ", ");
            keys[i]();
            State.Text.Syntax(descending ? " DESC" : "");
        }
    }

    /// <summary><c> AND ...</c>, behind a condition.</summary>
    protected void WriteFilter(RowVariables variables)
    {
        if (Filter is null)
            return;
        State.Text.Syntax(" AND ");
        FilterLowering.Write(State, Filter, variables);
    }
}
