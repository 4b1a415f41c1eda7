using System.Collections.Immutable;

namespace GraphApi.Planning.Plans.Aggregates;

/// <summary>
/// <c>groups(by: [{ madeBy: KEY }]) { key count }</c>: how many rows there are of each key, under the filter, whatever the page.
/// Column: a list of <c>[value of a key, ..., count]</c>, counts downwards, then the keys upwards with null first; at most
/// <see cref="LimitSlot"/> of them.
/// </summary>
public sealed record GroupsPart(
    ResponseName ResponseName, ImmutableArray<GroupKey> Keys, int LimitSlot, ImmutableArray<GroupField> Fields)
    : ConnectionPart(ResponseName)
{
    public override int Columns => 1;
}
