using System.Collections.Frozen;
using GraphApi.Model.Types;

namespace GraphApi.Model;

/// <summary>A root field of the generated API. <paramref name="Target"/> is null for <c>node</c> and <c>nodes</c>, which find nodes of any type.</summary>
public sealed record RootField(string Name, RootKind Kind, CompositeType? Target)
{
    internal static FrozenDictionary<string, RootField> For(IEnumerable<CompositeType> targets, SearchResultType search) =>
        targets.SelectMany(Of).Concat(OfAll).Concat(Of(search)).ToFrozenDictionary(r => r.Name, StringComparer.Ordinal);

    private static IEnumerable<RootField> OfAll =>
    [
        new("node", RootKind.GlobalId, null),
        new("nodes", RootKind.GlobalIds, null),
    ];

    private static IEnumerable<RootField> Of(SearchResultType search) =>
        search.PossibleTypes.IsEmpty ? [] : [new(search.PluralRoot, RootKind.Search, search)];

    private static IEnumerable<RootField> Of(CompositeType target) =>
    [
        new(target.SingleRoot, RootKind.Single, target),
        new(target.PluralRoot, RootKind.Connection, target),
    ];
}
