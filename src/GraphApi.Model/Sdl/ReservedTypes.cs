using System.Collections.Frozen;
using GraphApi.Model.Api;

namespace GraphApi.Model.Sdl;

/// <summary>The names of types that every API has or may come to have, and those of GraphQL itself.</summary>
internal static class ReservedTypes
{
    public static FrozenSet<string> Names { get; } = BuiltInScalars.ByName.Keys
        .Concat([ApiNames.Query, "Mutation", "Subscription", ApiNames.Node, ApiNames.PageInfo, ApiNames.SortDirection])
        .Concat([ApiNames.AggregateGroup, ApiNames.ValueGrouping, ApiNames.TimeGrouping, ApiNames.NodeGrouping])
        .ToFrozenSet(StringComparer.Ordinal);
}
