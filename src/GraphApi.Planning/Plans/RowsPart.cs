namespace GraphApi.Planning.Plans;

/// <summary>A part that shows the rows; <see cref="ColumnsInRow"/> counts what it takes of each.</summary>
public abstract record RowsPart(ResponseName ResponseName) : ConnectionPart(ResponseName)
{
    public abstract int ColumnsInRow { get; }
}
