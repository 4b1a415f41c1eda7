using System.Collections.Immutable;
using GraphApi.Model.Fields;
using GraphApi.Model.Types;
using GraphApi.Planning.Binding.Inputs;
using GraphApi.Planning.Plans;
using GraphApi.Planning.Plans.Orders;
using GraphQLParser.AST;

namespace GraphApi.Planning.Binding;

/// <summary>
/// Binds <c>order</c>: <c>[{ edge: { confidence: DESC } }, { text: ASC }]</c>. An order ends in the key, in the direction of the
/// last entry, so what follows the key orders nothing, unless it tells parallel relationships to one node apart.
/// </summary>
internal sealed class OrderBinder(BindingContext context)
{
    /// <summary>The terms before the key, and whether the order runs downwards at its end.</summary>
    public (ImmutableArray<OrderTerm> Terms, bool Descending) Bind(GraphQLField field, ConnectionSource source)
    {
        if (context.GivenArgument(field, "order") is not { } order)
            return ([], false);
        var entries = UpToKey([.. order.Elements().Select(e => BindEntry(e, source))], source);
        if (entries is not [.., var last])
            return ([], false);
        var terms = entries.Where(e => e.Term is not null).DistinctBy(e => e.Term!.Name);
        return ([.. terms.Select(e => e.Term! with { Reversed = e.Descending != last.Descending })], last.Descending);
    }

    private static List<OrderEntry> UpToKey(List<OrderEntry> entries, ConnectionSource source)
    {
        var key = entries.FindIndex(e => e.IsKey);
        if (key < 0)
            return entries;
        var hasParallel = source is RelationshipSource { Field.HasParallels: true };
        var behind = hasParallel ? entries[(key + 1)..].Where(e => e.Term is EdgeTerm).ToList() : [];
        var end = entries[key];
        return behind.Count == 0
            ? [.. entries[..key], end with { Term = null }]
            : [.. entries[..(key + 1)], .. behind];
    }

    private OrderEntry BindEntry(InputValue entry, ConnectionSource source)
    {
        var (name, value) = Single(entry);
        if (name == "edge" && source is RelationshipSource { Field.Properties: { } properties })
        {
            var (property, direction) = Single(value);
            return new(new EdgeTerm(properties.FindField(property)!, false), IsDescending(direction));
        }

        var key = source.Target.PossibleTypes[0].Key;
        if (name == key.Name)
            return new(new NodeTerm(key, false), IsDescending(value), IsKey: true);
        return (source.Target as FieldedType)?.FindField(name) switch
        {
            RelationshipField many => new(new CountTerm(many, false), IsDescending(Single(value).Value)),
            ScalarField scalar => new(new NodeTerm(scalar, false), IsDescending(value)),
            _ => throw new InvalidOperationException($"Validation let an unknown field pass: {name}."),
        };
    }

    /// <summary>The one field that an object has.</summary>
    private static KeyValuePair<string, InputValue> Single(InputValue input)
    {
        var fields = input.Fields().Where(f => !f.Value.IsNull).ToList();
        return fields is [var field] ? field : throw OperationErrors.OrderEntry(input.Location);
    }

    private bool IsDescending(InputValue direction) => direction.Source.Read(context.Variables) is "DESC";

    private sealed record OrderEntry(OrderTerm? Term, bool Descending, bool IsKey = false);
}
