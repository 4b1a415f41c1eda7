using GraphApi.Model.Types;

namespace GraphApi.Execution.Export.Reading;

/// <summary>Where in the graph a reading stands. Its text is put together only for an error: <c>Person a, its relationship with Movie Heat</c>.</summary>
internal sealed class StoredPlace
{
    private NodeType? _type;
    private string? _key;
    private StoredNode? _node;
    private StoredNeighbour? _neighbour;
    private bool _isOfRelationship;

    public void EnterNode(StoredNode node) => (_type, _key, _node, _isOfRelationship) = (node.Type, null, node, false);

    public void EnterNode(NodeType type, string key) => (_type, _key, _node, _isOfRelationship) = (type, key, null, false);

    /// <summary>One whose other end is not read yet.</summary>
    public void EnterRelationship() => (_neighbour, _isOfRelationship) = (null, true);

    public void EnterRelationship(StoredNeighbour neighbour) => _neighbour = neighbour;

    public override string ToString() => $"{_type} {Key}{(_isOfRelationship ? $", its relationship with {Other}" : "")}";

    private string Key => _key ?? (_node!.Key.Page is null ? "of an unknown key" : _node.Key.ToString());

    private string Other => _neighbour is { } neighbour ? $"{neighbour.Type} {neighbour.Key}" : "a node of an unknown key";
}
