namespace GraphApi.Neo4j.Bolt;

/// <summary>What a statement may do; a server refuses writes of a statement sent for reading, and a cluster routes by it.</summary>
public enum AccessMode
{
    Read,
    Write,
}
