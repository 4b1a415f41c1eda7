namespace GraphApi.Planning.Plans;

/// <summary><c>nodes { ... }</c>.</summary>
public sealed record NodesPart(ResponseName ResponseName, ObjectSelection Selection) : RowsPart(ResponseName)
{
    public override int ColumnsInRow => Selection.ColumnsInRow;
}
