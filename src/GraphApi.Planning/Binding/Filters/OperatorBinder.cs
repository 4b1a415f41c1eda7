using GraphApi.Model.Values;
using GraphApi.Planning.Binding.Inputs;
using GraphApi.Planning.Binding.Slots;
using GraphApi.Planning.Plans.Filters;

namespace GraphApi.Planning.Binding.Filters;

/// <summary>Binds the operators on one value: <c>{ eq: "Kyiv" }</c>.</summary>
internal sealed class OperatorBinder(BindingState state)
{
    /// <summary>What <c>contains</c> takes, whatever it looks into: a part of a URL is no URL.</summary>
    private static readonly ScalarType Text = new(ScalarKind.String);

    /// <summary>What nothing fulfils: <c>contains: null</c>.</summary>
    private static readonly Filter Nothing = new OrFilter([]);

    public Filter? Bind(InputValue input, FilterOperand operand)
    {
        if (input.IsNull)
            return null;
        return AndFilter.Of(input.Fields().Select(f => BindOperator(f.Key, f.Value, operand)));
    }

    private Filter? BindOperator(string name, InputValue value, FilterOperand operand) => name switch
    {
        "eq" => value.IsNull ? new NullFilter(operand) : Compare(operand, Comparison.Equal, operand.Field.Type, value),
        "contains" => value.IsNull ? Nothing : Compare(operand, Comparison.Contains, Text, value),
        "in" => value.IsNull ? Nothing : BindIn(value, operand),
        "some" => BindSome(value, operand),
        _ => throw new InvalidOperationException($"Validation let an unknown operator pass: {name}."),
    };

    private Filter BindIn(InputValue value, FilterOperand operand)
    {
        var slot = new ScalarListSlot(value.Source, operand.Field.Type, value.Location);
        var comparison = new ComparisonFilter(operand, Comparison.In, state.AddSlot(slot, value.Source.IsConstant));
        return value.Elements().Any(e => e.IsNull) ? new OrFilter([comparison, new NullFilter(operand)]) : comparison;
    }

    private AnyElementFilter? BindSome(InputValue value, FilterOperand operand)
    {
        if (value.IsNull)
            return null;
        var element = Bind(value, operand with { Scope = FilterScope.Element });
        return new AnyElementFilter(operand, element ?? new AndFilter([]));
    }

    private ComparisonFilter Compare(FilterOperand operand, Comparison comparison, ScalarType type, InputValue value)
    {
        var slot = new ScalarSlot(value.Source, type, value.Location);
        return new ComparisonFilter(operand, comparison, state.AddSlot(slot, value.Source.IsConstant));
    }
}
