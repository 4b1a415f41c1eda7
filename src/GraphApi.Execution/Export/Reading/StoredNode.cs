using GraphApi.Model.Types;

namespace GraphApi.Execution.Export.Reading;

/// <summary>A node as it is stored.</summary>
/// <param name="Values">Along <see cref="NodeType.Scalars"/>.</param>
internal sealed record StoredNode(NodeType Type, StoredJson[] Values)
{
    public StoredJson Key => Values[Type.Scalars.IndexOf(Type.Key)];
}
