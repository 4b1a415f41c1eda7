using System.Collections.Immutable;

namespace GraphApi.Planning.Plans;

/// <summary><c>pageInfo { hasNextPage startCursor }</c>.</summary>
public sealed record PageInfoPart(ResponseName ResponseName, ImmutableArray<PageInfoField> Fields) : ConnectionPart(ResponseName);
