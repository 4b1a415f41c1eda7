namespace GraphApi.Model;

/// <summary>What a root field gives.</summary>
public enum RootKind
{
    /// <summary><c>node(id:)</c>: one node by its global id.</summary>
    GlobalId,

    /// <summary><c>nodes(ids:)</c>: nodes by their global ids, in the order of the ids.</summary>
    GlobalIds,

    /// <summary><c>place(key:)</c>: one node by its key, global id or another unique field.</summary>
    Single,

    /// <summary><c>places</c>: a connection over all nodes of the type.</summary>
    Connection,

    /// <summary><c>search(text:)</c>: a connection over all nodes with those words.</summary>
    Search,
}
