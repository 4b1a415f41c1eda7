namespace GraphApi.Planning.Plans;

/// <summary><c>node { ... }</c>.</summary>
public sealed record EdgeNode(ResponseName ResponseName, ObjectSelection Selection) : EdgeField(ResponseName)
{
    public override int Columns => Selection.ColumnsInRow;
}
