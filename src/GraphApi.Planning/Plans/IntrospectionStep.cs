namespace GraphApi.Planning.Plans;

/// <summary><c>__schema</c> or <c>__type</c>: answered by the engine, no column.</summary>
public sealed record IntrospectionStep : FieldStep
{
    public override int Columns => 0;
}
