using GraphApi.Model.Api;
using GraphApi.Planning.Plans;

namespace GraphApi.Planning.Binding;

/// <summary>What names a connection's types and binds its cursors: <c>Places</c> for the root, <c>PlaceClaims</c> for a field.</summary>
public static class ConnectionName
{
    public static string Of(ConnectionSource source) => source switch
    {
        RootSource root => ApiNames.Root(root.Type),
        SearchSource => ApiNames.Search,
        RelationshipSource relationship => relationship.Field.ApiName,
        PathSource path => path.Field.ApiName,
        _ => throw new InvalidOperationException($"Unknown source {source.GetType().Name}."),
    };
}
