using System.Collections.Immutable;
using GraphApi.Model.Types;
using GraphApi.Planning.Import.Json;

namespace GraphApi.Planning.Import.Merging;

/// <summary>A relationship as one of its ends gives it, with the properties type that says which values it needs.</summary>
/// <param name="Nulls">The places of the values that are given as null, which no default takes.</param>
internal sealed record PendingRelationship(
    RelationshipChange Change, PropertiesType? Properties, ImmutableHashSet<int> Nulls, JsonPlace Place);
