using GraphApi.Model.Fields;
using GraphApi.Model.Types;
using GraphApi.Planning.Binding.Inputs;
using GraphApi.Planning.Binding.Slots;
using GraphApi.Planning.Plans;
using GraphApi.Planning.Plans.Aggregates;

namespace GraphApi.Planning.Binding.Aggregates;

/// <summary>Binds <c>groups(by: [...], first: 10) { key count }</c>.</summary>
internal sealed class GroupBinder(BindingContext context, BindingState state)
{
    public GroupsPart Bind(CollectedField part, ConnectionSource source)
    {
        var location = context.Locate(part.First);
        var entries = context.Argument(part.First, "by")!.Elements();
        if (entries.Length < 1 || entries.Length > context.Limits.MaxGroupEntries)
            throw OperationErrors.GroupEntries(context.Limits.MaxGroupEntries, location);
        state.CountConnection(location);
        var keys = entries.Select(e => BindEntry(e, source)).ToList();
        return new GroupsPart(part.ResponseName, [.. keys], BindLimit(part), [.. Fields(part)]);
    }

    private GroupKey BindEntry(InputValue entry, ConnectionSource source)
    {
        var (name, choice) = OnlyField(entry);
        if (name == "edge" && source is RelationshipSource { Field.Properties: { } properties })
            return BindEdge(choice, properties);
        return (source.Target as FieldedType)?.FindField(name) switch
        {
            ScalarField scalar => BindValue(choice, new RowField(scalar, IsOfEdge: false)),
            TraversalField field => new NeighbourKey(Step(field.Target.PossibleTypes[0].Key, choice), field),
            _ => throw new InvalidOperationException($"Validation let an unknown field pass: {name}."),
        };
    }

    private ValueKey BindEdge(InputValue entry, PropertiesType properties)
    {
        var (name, choice) = OnlyField(entry);
        return BindValue(choice, new RowField(properties.FindField(name)!, IsOfEdge: true));
    }

    private ValueKey BindValue(InputValue choice, RowField of) => new(Step(of.Field, choice), of, choice.Source.Read(context.Variables) switch
    {
        "DAY" => DatePart.Day,
        "MONTH" => DatePart.Month,
        "YEAR" => DatePart.Year,
        _ => DatePart.Whole,
    });

    private static (string Name, InputValue Choice) OnlyField(InputValue entry)
    {
        var given = entry.Fields().Where(f => !f.Value.IsNull).ToList();
        return given is [var (name, choice)] ? (name, choice) : throw OperationErrors.GroupEntry(entry.Location);
    }

    /// <summary>A key is a value that may be null, whatever its field promises: there may be no node.</summary>
    private static ScalarStep Step(ScalarField field, InputValue choice) =>
        new(field) { ResponseName = new ResponseName("key"), Location = choice.Location, IsNonNull = false };

    private int BindLimit(CollectedField part)
    {
        var (limits, first) = (context.Limits, context.GivenArgument(part.First, "first"));
        var source = first?.Source ?? new LiteralSource(limits.DefaultPageSize);
        var slot = new PageSizeSlot(source, "first", Extra: 0, limits.MaxPageSize, first?.Location ?? default);
        return state.AddSlot(slot, source.IsConstant);
    }

    private IEnumerable<GroupField> Fields(CollectedField part) =>
        FieldCollector.Collect(context, part.SelectionSets).Select(f => new GroupField(f.ResponseName, f.Name switch
        {
            "key" => GroupFieldKind.Key,
            "count" => GroupFieldKind.Count,
            _ => GroupFieldKind.Typename,
        }));
}
