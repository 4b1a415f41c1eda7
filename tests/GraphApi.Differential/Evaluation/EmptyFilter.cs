using GraphApi.Model.Fields;
using GraphApi.Model.Types;

namespace GraphApi.Differential.Evaluation;

/// <summary>Tells whether a filter says nothing: then a to-one relationship that it is given for need not lead anywhere.</summary>
internal static class EmptyFilter
{
    public static bool Is(object? filter, FieldedType type) => Inputs.Object(filter).All(entry => entry.Key switch
    {
        "and" => entry.Value is null || Inputs.List(entry.Value).All(f => Is(f, type)),
        "or" => entry.Value is null || Inputs.List(entry.Value).Any(f => Is(f, type)),
        "edge" => entry.Value is null || EdgeIs(entry.Value),
        "search" => entry.Value is null,
        var name => FieldIs(type.FindField(name)!, entry.Value),
    });

    private static bool EdgeIs(object? filter) => Inputs.Object(filter).All(entry => entry.Key switch
    {
        "and" => entry.Value is null || Inputs.List(entry.Value).All(EdgeIs),
        "or" => entry.Value is null || Inputs.List(entry.Value).Any(EdgeIs),
        _ => entry.Value is null || Inputs.Object(entry.Value).All(o => o is { Key: "some", Value: null }),
    });

    private static bool FieldIs(Field field, object? filter) => field switch
    {
        TraversalField { IsList: false } one => filter is not null && Is(filter, (FieldedType)one.Target),
        _ => filter is null || Inputs.Object(filter).All(o => o is { Key: "some", Value: null }),
    };
}
