using GraphApi.Model.Types;
using GraphApi.Planning.Import.Json;

namespace GraphApi.Planning.Import.Merging;

/// <summary>A relationship as one of its ends gives it, with the properties type that says which values it needs.</summary>
internal sealed record PendingRelationship(RelationshipChange Change, PropertiesType? Properties, JsonPlace Place);
