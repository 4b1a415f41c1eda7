using System.Collections.Immutable;
using GraphApi.Model.Types;
using GraphApi.Model.Values;

namespace GraphApi.Planning.Import.Merging;

/// <summary>What tells relationships apart: type, ends and the <c>@id</c> properties. Null counts as a value.</summary>
internal sealed class RelationshipId(RelationshipType type, NodeReference from, NodeReference to, ImmutableArray<GraphValue> values)
    : IEquatable<RelationshipId>
{
    private readonly (RelationshipType Type, NodeReference From, NodeReference To) _ends = (type, from, to);
    private readonly ImmutableArray<GraphValue> _values = values;

    public bool Equals(RelationshipId? other) =>
        other is not null && ReferenceEquals(_ends.Type, other._ends.Type)
        && _ends.From == other._ends.From && _ends.To == other._ends.To
        && _values.AsSpan().SequenceEqual(other._values.AsSpan());

    public override bool Equals(object? obj) => Equals(obj as RelationshipId);

    public override int GetHashCode() =>
        _values.Aggregate(HashCode.Combine(_ends.Type.Name, _ends.From, _ends.To), HashCode.Combine);
}
