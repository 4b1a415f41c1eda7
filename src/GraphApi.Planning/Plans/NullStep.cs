namespace GraphApi.Planning.Plans;

/// <summary>A root that finds nothing whatever the store holds: <c>node</c> with an id of no type of the schema. No column.</summary>
public sealed record NullStep : FieldStep
{
    public override int Columns => 0;
}
