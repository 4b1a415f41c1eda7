using GraphApi.Model.Values;
using GraphApi.Planning.Binding.Inputs;
using GraphApi.Planning.Binding.Slots;
using GraphApi.Planning.Plans.Filters;

namespace GraphApi.Planning.Binding.Filters;

/// <summary>
/// Binds the operators on one value: <c>{ eq: "Kyiv" }</c>. One with an <c>n</c> before its name is true where the one without
/// is not. A null is equal to no value, and nothing else can be compared with it: <c>gt: null</c> is true of nothing.
/// </summary>
internal sealed class OperatorBinder(BindingState state)
{
    /// <summary>What the operators on text take, whatever they look into: a part of a URL is no URL.</summary>
    private static readonly ScalarType Text = new(ScalarKind.String);

    private static readonly Filter Nothing = new OrFilter([]);

    public Filter? Bind(InputValue input, FilterOperand operand) => input.IsNull
        ? null
        : AndFilter.Of(input.Fields().Select(entry => entry.Key switch
        {
            "and" => TermList.And(entry.Value, e => Bind(e, operand)),
            "or" => TermList.Or(entry.Value, e => Bind(e, operand)),
            var name => BindOperator(name, entry.Value, operand),
        }));

    private Filter BindOperator(string name, InputValue value, FilterOperand operand)
    {
        state.CountCondition(value.Location);
        return name[0] == 'n' ? NotFilter.Of(BindPlain(name[1..], value, operand)) : BindPlain(name, value, operand);
    }

    private Filter BindPlain(string name, InputValue value, FilterOperand operand) => name switch
    {
        "eq" when value.IsNull => new NullFilter(operand),
        _ when value.IsNull => Nothing,
        "eq" => Compare(operand, Comparison.Equal, operand.Type, value),
        "in" => BindIn(value, operand),
        "gt" => Compare(operand, Comparison.Greater, operand.Type, value),
        "gte" => Compare(operand, Comparison.GreaterOrEqual, operand.Type, value),
        "lt" => Compare(operand, Comparison.Less, operand.Type, value),
        "lte" => Compare(operand, Comparison.LessOrEqual, operand.Type, value),
        "contains" => Compare(operand, Comparison.Contains, Text, value),
        "startsWith" => Compare(operand, Comparison.StartsWith, Text, value),
        "endsWith" => Compare(operand, Comparison.EndsWith, Text, value),
        _ => throw new InvalidOperationException($"Validation let an unknown operator pass: {name}."),
    };

    private Filter BindIn(InputValue value, FilterOperand operand)
    {
        var slot = new ScalarListSlot(value.Source, operand.Type, state.Limits.MaxListValues, value.Location);
        var comparison = new ComparisonFilter(operand, Comparison.In, state.AddSlot(slot, value.Source.IsConstant));
        return value.Elements().Any(e => e.IsNull) ? new OrFilter([comparison, new NullFilter(operand)]) : comparison;
    }

    private ComparisonFilter Compare(FilterOperand operand, Comparison comparison, ScalarType type, InputValue value)
    {
        var slot = new ScalarSlot(value.Source, type, value.Location);
        return new ComparisonFilter(operand, comparison, state.AddSlot(slot, value.Source.IsConstant));
    }
}
