namespace GraphApi.Planning.Plans;

/// <summary>A property of the relationship.</summary>
public sealed record EdgeScalar(ResponseName ResponseName, ScalarStep Step) : EdgeField(ResponseName)
{
    public override int Columns => 1;
}
