using System.Collections.Immutable;
using GraphApi.Model.Types;
using GraphApi.Model.Values;

namespace GraphApi.Planning.Import;

/// <summary>
/// A relationship to be there with these values. <paramref name="Values"/> runs along <see cref="RelationshipType.Properties"/>.
/// </summary>
/// <param name="Place">Where the import found it, for an error: <c>seeds/claims.json: claims[3].about[0]</c>.</param>
public sealed record RelationshipChange(
    RelationshipType Type,
    NodeReference From,
    NodeReference To,
    ImmutableArray<GraphValue> Values,
    ImportPlace Place)
{
    /// <summary>The values of <see cref="RelationshipType.Identity"/>, in its order.</summary>
    public ImmutableArray<GraphValue> Identity => Type.Identity.IsEmpty ? [] : [.. Type.Identity.Select(p => Values[Type.Properties.IndexOf(p)])];
}
