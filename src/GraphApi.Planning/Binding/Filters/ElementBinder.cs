using GraphApi.Planning.Binding.Inputs;
using GraphApi.Planning.Plans.Filters;

namespace GraphApi.Planning.Binding.Filters;

/// <summary>Binds the filter of a list of values: <c>{ some: { eq: "Kyiv" } }</c>. A null list has no elements.</summary>
internal sealed class ElementBinder(OperatorBinder operators)
{
    private static readonly Filter Everything = new AndFilter([]);

    public Filter? Bind(InputValue input, FieldOperand operand) => input.IsNull
        ? null
        : AndFilter.Of(input.Fields().Where(e => !e.Value.IsNull).Select(entry => BindEntry(entry.Key, entry.Value, operand)));

    private Filter BindEntry(string name, InputValue value, FieldOperand operand) => name switch
    {
        "some" => Some(operand, Term(value, operand)),
        "none" => NotFilter.Of(Some(operand, Term(value, operand))),
        "all" => NotFilter.Of(Some(operand, NotFilter.Of(Term(value, operand)))),
        "any" when value.IsTrue => Some(operand, Everything),
        _ => NotFilter.Of(Some(operand, Everything)),
    };

    private Filter Term(InputValue value, FieldOperand operand) =>
        operators.Bind(value, operand with { Scope = FilterScope.Element }) ?? Everything;

    private static AnyElementFilter Some(FieldOperand operand, Filter term) => new(operand, term);
}
