using GraphApi.Model.Types;

namespace GraphApi.Planning.Plans.Filters;

/// <summary>What a <see cref="TypesFilter"/> asks of nodes of one type (null: nothing), in terms of what that type has.</summary>
public sealed record TypeEntry(NodeType Type, Filter? Term);
