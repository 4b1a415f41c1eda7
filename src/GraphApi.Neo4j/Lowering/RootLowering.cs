using System.Collections.Immutable;
using GraphApi.Neo4j.Printing;
using GraphApi.Planning.Paging;
using GraphApi.Planning.Plans;
using GraphApi.Planning.Plans.Filters;
using GraphApi.Planning.Plans.Orders;

namespace GraphApi.Neo4j.Lowering;

/// <summary>
/// Writes all nodes of a type in the order of the index on its key; an interface or union has a label and an index of its own.
/// <para>
/// Example: <c>MATCH (n1:`Place`) USING INDEX SEEK n1:`Place`(`key`) WHERE n1.`key` >= ''
/// WITH n1 ORDER BY n1.`key` LIMIT $p.v0</c>.
/// </para>
/// </summary>
internal sealed class RootLowering(LoweringState state, ConnectionStep step, RootSource source)
    : SourceLowering(state, step, new RowVariables(state.Variable("n")))
{
    private string Key => source.Type.KeyProperty;

    /// <summary>The property that puts the page in order.</summary>
    private string Order => Window.IsKept ? OrderColumn.Of(((NodeTerm)Window.Terms[0]).Field) : Key;

    public override void WritePage()
    {
        WriteScan(Row.Node, Bounds.Of(Window));
        WritePageFilter();
        WriteOrderAndLimit(Row.Node, WriteSortKey);
    }

    public override RowVariables WriteRows()
    {
        var row = new RowVariables(State.Variable("n"));
        if (source.Entry is { } entry)
        {
            WriteEntry(row.Node, new EntryLowering(State, entry));
            WriteFilter(row);
            return row;
        }

        State.Text.Syntax("MATCH ");
        WriteNode(row.Node);
        FilterLowering.WriteWhere(State, Filter, row);
        return row;
    }

    public override void WritePlace(RowVariables row)
    {
        if (State.Shape.IsOurs)
            State.Text.Property(row.Node, Key);
        else
            State.Text.Syntax($"elementId({row.Node})");
    }

    public override void WriteSortKey() => State.Text.Property(Row.Node, Order);

    public override void WriteTotal()
    {
        State.Text.Syntax("COUNT { ");
        var row = WriteRows();
        State.Text.Syntax(source.Entry is { IsList: true } ? $" RETURN {row.Node} }}" : " }");
    }

    public override void WriteProbe(Bounds bounds)
    {
        var node = State.Variable("n");
        WriteScan(node, bounds);
        WriteFilter(new RowVariables(node));
        State.Text.Syntax(source.Entry is { IsList: true } ? $" RETURN {node}" : "");
    }

    /// <summary>Nodes within the bounds: in their order, or where the filter finds them.</summary>
    private void WriteScan(string node, Bounds bounds)
    {
        var entry = source.Entry is { } found ? new EntryLowering(State, found) : null;
        if (entry is not null && (source.Entry!.IsList || entry.Property != Order))
        {
            WriteEntry(node, entry);
            WriteBounds(node, bounds);
            return;
        }

        State.Text.Syntax("MATCH ");
        WriteNode(node);
        WriteHint(node, Order);
        if (Window.IsKept)
            bounds.In(State, ParameterForm.NodeOrder);
        bounds.Write(State.Text, () => State.Text.Property(node, Order));
        if (entry is null)
            return;
        State.Text.Syntax(" AND ");
        entry.WriteConditions(node);
    }

    /// <summary>
    /// <c> AND n1.`name` = $p.v0 WITH n1 ORDER BY n1.`key` WHERE (...)</c>: a choice of types is asked of what is in order. Beside the scan the
    /// server may answer each side of it by a scan of its own, whose order is lost, so that a page sorts all nodes.
    /// </summary>
    private void WritePageFilter()
    {
        ImmutableArray<Filter> terms = Filter is AndFilter and ? and.Terms : Filter is null ? [] : [Filter];
        if (AndFilter.Of(terms.Where(TypesLowering.IsChoice)) is not { } choice)
        {
            WriteFilter(Row);
            return;
        }

        foreach (var term in terms.Where(t => !TypesLowering.IsChoice(t)))
        {
            State.Text.Syntax(" AND ");
            FilterLowering.Write(State, term, Row);
        }

        State.Text.Syntax($" WITH {Row.Node}");
        WriteOrder(Window.ScansDescending, WriteSortKey);
        FilterLowering.WriteWhere(State, choice, Row);
    }

    private void WriteEntry(string node, EntryLowering entry)
    {
        entry.WriteRanges();
        State.Text.Syntax("MATCH ");
        WriteNode(node);
        WriteHint(node, entry.Property);
        entry.WriteConditions(node);
    }

    /// <summary>Off the index a key is compared in the form whose order is the same everywhere.</summary>
    private void WriteBounds(string node, Bounds bounds)
    {
        if (bounds is { Lower: null, Upper: null })
            return;
        State.Text.Syntax(" AND ");
        bounds.In(State, Window.IsKept ? ParameterForm.NodeOrder : ParameterForm.OrderKey);
        bounds.Write(State.Text, () => State.Text.Property(node, Window.IsKept ? Order : NodeColumns.OrderedKey));
    }

    private void WriteHint(string node, string property) => State.Text
        .Syntax($" USING INDEX SEEK {node}:").Identifier(Labels.Of(source.Type)).Syntax("(").Identifier(property).Syntax(") WHERE ");

    private void WriteNode(string node) => State.Text.Syntax($"({node}").Labelled(source.Type, State.Shape).Syntax(")");
}
