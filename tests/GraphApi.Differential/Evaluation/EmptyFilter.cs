using GraphApi.Model.Fields;
using GraphApi.Model.Types;

namespace GraphApi.Differential.Evaluation;

/// <summary>
/// Tells whether a filter says nothing: then a to-one relationship that it is given for need not lead anywhere. So does an object
/// without entries, or whose entries say nothing, and a null in an object's place; of values a null is one, too.
/// An entry of a type says that there is a node of that type.
/// </summary>
internal static class EmptyFilter
{
    public static bool Is(object? filter, CompositeType type) => Entries(filter, f => Is(f, type), entry => entry.Key switch
    {
        "edge" => entry.Value is null || EdgeIs(entry.Value),
        "search" => entry.Value is null,
        var name => type is FieldedType fielded ? FieldIs(fielded.FindField(name)!, entry.Value) : entry.Value is null,
    });

    private static bool EdgeIs(object? filter) => Entries(filter, EdgeIs, entry => entry.Value is null || OperatorsAre(entry.Value));

    private static bool FieldIs(Field field, object? filter) => field is TraversalField { IsList: false } one
        ? filter is not null && Is(filter, one.Target)
        : filter is null || OperatorsAre(filter);

    private static bool OperatorsAre(object? filter) => Entries(filter, OperatorsAre, entry => entry.Key switch
    {
        "some" or "none" or "all" or "any" => entry.Value is null,
        "count" => entry.Value is null || OperatorsAre(entry.Value),
        _ => false,
    });

    private static bool Entries(object? filter, Func<object?, bool> term, Func<KeyValuePair<string, object?>, bool> entry) =>
        Inputs.Object(filter).All(e => e.Key switch
        {
            "and" => e.Value is null || Inputs.List(e.Value).All(term),
            "or" => e.Value is null || Inputs.List(e.Value).Any(term),
            _ => entry(e),
        });
}
