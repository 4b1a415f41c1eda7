using System.Collections.Immutable;
using GraphApi.Model.Fields;
using GraphApi.Model.Values;
using GraphApi.Planning.Import.Merging;

namespace GraphApi.Planning.Import.Json;

/// <summary>
/// Reads what a relationship field names: keys (<c>"about":["kyiv"]</c>), or objects with the key and the relationship's properties
/// (<c>"contradicts":[{"key":"c2","kind":"NEGATES"}]</c>).
/// </summary>
internal sealed class ReferenceReader(ErrorList errors, BatchMerger batch)
{
    private readonly ValueReader _values = new(errors);

    public void Read(NodeReference owner, RelationshipField field, JsonItem item)
    {
        if (item.IsNull && !field.IsList && !field.IsNonNull)
            return;
        if (!field.Target.PossibleTypes[0].HasKey)
        {
            errors.Add(
                ImportErrorCodes.TypeReadOnly,
                $"{field.Target.Name} has no key that would name its nodes: add `key: ID!` to the schema.",
                item.Place);
            return;
        }

        if (item.IsNull || item.IsList != field.IsList)
            errors.Add(ImportErrorCodes.InvalidValue, Wanted(field, item), item.Place);
        else if (field.IsList)
            ReadAll(owner, field, item.Items);
        else
            ReadOne(owner, field, item);
    }

    private void ReadAll(NodeReference owner, RelationshipField field, IReadOnlyList<JsonItem> items)
    {
        foreach (var item in items)
            ReadOne(owner, field, item);
    }

    private void ReadOne(NodeReference owner, RelationshipField field, JsonItem item)
    {
        var members = new MemberMap(item, errors);
        if (ReadKey(field, item, members) is not { } key)
            return;
        var complete = true;
        var values = new GraphValue?[field.Relationship.Properties.Length];
        foreach (var property in field.Properties?.Fields ?? [])
            complete &= ReadProperty(field, property, members, values);
        foreach (var unknown in members.Rest)
            complete &= RefuseUnknown(field, unknown);
        var change = Relationship(owner, field, key, values, item);
        if (complete && FitsIdentity(change, item))
            batch.Add(new PendingRelationship(change, field.Properties, Nulls(values), item.Place));
    }

    private string? ReadKey(RelationshipField field, JsonItem item, MemberMap members)
    {
        var key = field.Target.PossibleTypes[0].Key;
        var given = item.IsObject ? members.Take(key.Name) : item;
        if (given is { IsList: false, IsNull: false })
            return _values.Read(key, given)?.AsString();
        errors.Add(
            ImportErrorCodes.MissingValue,
            $"The {key.Name} of a {field.Target.Name} belongs here, as a string or in an object: {{\"{key.Name}\":\"...\"}}.",
            item.Place);
        return null;
    }

    /// <summary>A property that is left out may come from the other end; what is still missing is found when both are known.</summary>
    private bool ReadProperty(RelationshipField field, ScalarField property, MemberMap members, GraphValue?[] values)
    {
        if (members.Take(property.Name) is not { } given)
            return true;
        if (_values.Read(property, given) is not { } value)
            return false;
        values[RelationshipMerge.IndexOf(field.Relationship, property)] = value;
        return true;
    }

    private bool RefuseUnknown(RelationshipField field, JsonMember member)
    {
        errors.Add(
            ImportErrorCodes.UnknownField,
            field.Properties is { } properties
                ? $"{properties.Name} has no property {member.Name}. What belongs to the {field.Target.Name} goes into its own list."
                : $"{field.Name} has no properties: give the key alone.",
            member.Value.Place);
        return false;
    }

    private bool FitsIdentity(RelationshipChange change, JsonItem item)
    {
        var bytes = ValueLimits.IdentityBytes(change.Type, change.Values.AsSpan());
        if (bytes > ValueLimits.Identity)
            errors.Add(
                ImportErrorCodes.ValueTooLong,
                $"The @id values of a {change.Type.Name} have at most {ValueLimits.Identity} bytes together, and these have {bytes}.",
                item.Place);
        return bytes <= ValueLimits.Identity;
    }

    private static RelationshipChange Relationship(
        NodeReference owner, RelationshipField field, string key, GraphValue?[] values, JsonItem item)
    {
        var other = new NodeReference(field.Target, key);
        var (from, to) = field.StoredDirection == Direction.Out ? (owner, other) : (other, owner);
        return new RelationshipChange(field.Relationship, from, to, [.. values.Select(ValueOf)], item.Place.WithFile());

        GraphValue ValueOf(GraphValue? given, int place) => given ?? IdentityDefault(field.Relationship.Properties[place]);
    }

    /// <summary>What tells relationships apart is needed at once; other defaults wait for what the other end gives.</summary>
    private static GraphValue IdentityDefault(ScalarField property) => (property.IsId ? property.Default : null) ?? GraphValue.Null;

    private static ImmutableHashSet<int> Nulls(GraphValue?[] values) =>
        [.. Enumerable.Range(0, values.Length).Where(i => values[i] is { IsNull: true })];

    private static string Wanted(RelationshipField field, JsonItem item) => field.IsList
        ? $"{field.Name} is a list of keys or objects, and this is {item.Description}."
        : $"{field.Name} leads to one {field.Target.Name}: give its key or one object, not {item.Description}.";
}
