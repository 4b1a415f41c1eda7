using System.Collections.Immutable;
using GraphApi.Model.Fields;
using GraphApi.Model.Types;
using GraphApi.Model.Values;

namespace GraphApi.Planning.Import.Merging;

/// <summary>
/// Merges relationships that are given from both ends, or twice. A value that one leaves out is the other's; two different ones
/// are an error.
/// </summary>
internal sealed class RelationshipMerge(ErrorList errors)
{
    private readonly List<PendingRelationship> _pending = [];

    /// <summary>A property's place among all properties of the relationship; the types that declare it may describe it differently.</summary>
    public static int IndexOf(RelationshipType type, ScalarField property)
    {
        for (var i = 0; i < type.Properties.Length; i++)
        {
            if (type.Properties[i].Property == property.Property)
                return i;
        }

        throw new ArgumentException($"{type.Name} has no property {property.Property}.", nameof(property));
    }

    public void Add(PendingRelationship relationship) => _pending.Add(relationship);

    public ImmutableArray<RelationshipChange> Merge(Func<NodeReference, NodeReference> resolve)
    {
        var merged = new OrderedDictionary<RelationshipId, PendingRelationship>(_pending.Count);
        foreach (var next in _pending)
        {
            var id = new RelationshipId(next.Change.Type, resolve(next.Change.From), resolve(next.Change.To), next.Change.Identity);
            if (!merged.TryAdd(id, next, out var index))
                merged.SetAt(index, Combine(merged.GetAt(index).Value, next));
        }

        foreach (var relationship in merged.Values)
            CheckComplete(relationship);
        return [.. merged.Values.Select(WithDefaults)];
    }

    private PendingRelationship Combine(PendingRelationship first, PendingRelationship second)
    {
        var values = first.Change.Values.Zip(second.Change.Values, (a, b) => a.IsNull ? b : a).ToImmutableArray();
        if (second.Change.Values.Zip(values).Any(v => !v.First.IsNull && v.First != v.Second))
            errors.Add(
                ImportErrorCodes.ConflictingRelationship,
                $"This {first.Change.Type.Name} has other values at {first.Place.WithFile()}, line {first.Place.Line}. "
                    + "Two relationships between the same nodes differ in their @id properties.",
                second.Place);
        return first with
        {
            Change = first.Change with { Values = values },
            Properties = first.Properties ?? second.Properties,
            Nulls = first.Nulls.Union(second.Nulls),
        };
    }

    /// <summary>What neither end gives. The identity has its defaults already: it tells which relationship this is.</summary>
    private static RelationshipChange WithDefaults(PendingRelationship relationship)
    {
        var change = relationship.Change;
        if (change.Type.Properties.All(p => p.Default is null))
            return change;
        var values = change.Type.Properties.Select((p, i) =>
            change.Values[i].IsNull && !relationship.Nulls.Contains(i) ? p.Default ?? GraphValue.Null : change.Values[i]);
        return change with { Values = [.. values] };
    }

    private void CheckComplete(PendingRelationship relationship)
    {
        foreach (var property in relationship.Properties?.Fields.Where(p => p is { IsNonNull: true, Default: null }) ?? [])
        {
            if (relationship.Change.Values[IndexOf(relationship.Change.Type, property)] is { Kind: GraphValueKind.Null })
                errors.Add(
                    ImportErrorCodes.MissingValue,
                    $"{property.Name} is missing: give an object with the key and {property.Name}.",
                    relationship.Place);
        }
    }
}
