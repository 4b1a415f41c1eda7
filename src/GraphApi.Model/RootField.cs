using System.Collections.Frozen;
using GraphApi.Model.Types;

namespace GraphApi.Model;

/// <summary>A root field of the generated API. <paramref name="Target"/> is null for <c>node</c>, which finds a node of any type.</summary>
public sealed record RootField(string Name, RootKind Kind, CompositeType? Target)
{
    internal static FrozenDictionary<string, RootField> For(IEnumerable<CompositeType> targets) =>
        targets.SelectMany(Of).Append(new RootField("node", RootKind.GlobalId, null)).ToFrozenDictionary(r => r.Name, StringComparer.Ordinal);

    private static IEnumerable<RootField> Of(CompositeType target) =>
    [
        new(target.SingleRoot, RootKind.Single, target),
        new(target.PluralRoot, RootKind.Connection, target),
    ];
}
