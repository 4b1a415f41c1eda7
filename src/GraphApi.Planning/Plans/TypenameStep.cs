namespace GraphApi.Planning.Plans;

/// <summary><c>__typename</c>: known from the row's type, no column.</summary>
public sealed record TypenameStep : FieldStep
{
    public override int Columns => 0;
}
