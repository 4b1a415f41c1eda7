using GraphApi.Model.Fields;
using GraphApi.Model.Types;
using GraphApi.Model.Values;
using GraphApi.Planning.Import.Merging;

namespace GraphApi.Planning.Import.Json;

/// <summary>Reads the objects of one type's list: the node's values, and the relationships that it names.</summary>
internal sealed class NodeReader(NodeType type, ErrorList errors, BatchMerger batch)
{
    private readonly ValueReader _values = new(errors);
    private readonly ReferenceReader _references = new(errors, batch);

    public void Read(JsonItem item)
    {
        if (!item.IsObject)
        {
            errors.Add(ImportErrorCodes.InvalidValue, $"A {type.Name} is an object, and this is {item.Description}.", item.Place);
            return;
        }

        var members = new MemberMap(item, errors);
        var values = ReadScalars(members, item, out var complete);
        var traversals = ReadUnknown(members).ToList();
        if (values[type.Scalars.IndexOf(type.Key)].IsNull)
            return;

        var node = new NodeChange(type, [.. values]);
        if (complete)
            batch.Add(node, item.Place);
        foreach (var (field, value) in traversals)
            _references.Read(new NodeReference(type, node.Key), field, value);
    }

    private GraphValue[] ReadScalars(MemberMap members, JsonItem item, out bool complete)
    {
        complete = true;
        var values = new GraphValue[type.Scalars.Length];
        for (var i = 0; i < values.Length; i++)
        {
            var value = ReadScalar(type.Scalars[i], members.Take(type.Scalars[i].Name), item);
            complete &= value.HasValue;
            values[i] = value ?? GraphValue.Null;
        }

        return values;
    }

    private GraphValue? ReadScalar(ScalarField field, JsonItem? given, JsonItem item)
    {
        if (given is not null)
            return _values.Read(field, given);
        if (field.Default is not null || !field.IsNonNull)
            return field.Default ?? GraphValue.Null;
        errors.Add(ImportErrorCodes.MissingValue, $"{field.Name} is missing, and a {type.Name} needs it.", item.Place);
        return null;
    }

    /// <summary>Of what is no scalar: the relationships; everything else is an error.</summary>
    private IEnumerable<(RelationshipField Field, JsonItem Value)> ReadUnknown(MemberMap members)
    {
        foreach (var member in members.Rest)
        {
            switch (type.FindField(member.Name))
            {
                case RelationshipField field:
                    yield return (field, member.Value);
                    break;
                case PathField:
                    errors.Add(
                        ImportErrorCodes.DerivedField,
                        $"{member.Name} follows from other relationships (@path): give those instead.",
                        member.Value.Place);
                    break;
                default:
                    errors.Add(ImportErrorCodes.UnknownField, $"{type.Name} has no field {member.Name}.", member.Value.Place);
                    break;
            }
        }
    }
}
