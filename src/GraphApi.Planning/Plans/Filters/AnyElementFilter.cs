namespace GraphApi.Planning.Plans.Filters;

/// <summary>True where an element of a list value fulfils <paramref name="Element"/>, whose operands are <see cref="FilterScope.Element"/>.</summary>
public sealed record AnyElementFilter(FieldOperand Operand, Filter Element) : Filter
{
    public override bool MayBeNull => true;
}
