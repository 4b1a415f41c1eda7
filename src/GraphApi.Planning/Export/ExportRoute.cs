using System.Collections.Immutable;
using GraphApi.Model.Fields;
using GraphApi.Model.Types;
using GraphApi.Planning.Import.Merging;

namespace GraphApi.Planning.Export;

/// <summary>
/// Relationships of one type, as an export meets them at one of their ends: each relationship of the graph lies on one route, so that it is
/// written once.
/// </summary>
/// <param name="Owner">The type of the nodes that they are written with.</param>
/// <param name="Field">Where they are read from: a field of the owner, narrowed to one way and to the ends that no other route has.</param>
/// <param name="IsShown">False where no field of the schema shows them, so that files which name fields have no place for them.</param>
public sealed record ExportRoute(NodeType Owner, RelationshipField Field, bool IsShown)
{
    /// <summary>Along <see cref="RelationshipType.Properties"/>: the property as the field's own properties type has it; null where that leaves it out.</summary>
    public ImmutableArray<ScalarField?> Shown { get; } = [.. Field.Relationship.Properties.Select(p => Find(Field, p))];

    public bool IsOut => Field.Direction == Direction.Out;

    public static bool Shows(RelationshipField field) => field.Relationship.Properties.All(p => Find(field, p) is not null);

    private static ScalarField? Find(RelationshipField field, ScalarField property) =>
        field.Properties?.Fields.FirstOrDefault(f => RelationshipMerge.IndexOf(field.Relationship, f) == field.Relationship.Properties.IndexOf(property));
}
