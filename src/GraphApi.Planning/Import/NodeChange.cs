using System.Collections.Immutable;
using GraphApi.Model.Types;
using GraphApi.Model.Values;

namespace GraphApi.Planning.Import;

/// <summary>
/// A node to be there with these values. <paramref name="Values"/> runs along <see cref="NodeType.Scalars"/>; null removes a value.
/// </summary>
public sealed record NodeChange(NodeType Type, ImmutableArray<GraphValue> Values)
{
    public string Key => Values[Type.Scalars.IndexOf(Type.Key)].AsString();
}
