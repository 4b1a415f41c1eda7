namespace GraphApi.Neo4j.Bolt;

/// <summary>What kind of value comes next in a PackStream.</summary>
public enum PackStreamType
{
    Null,
    Boolean,
    Integer,
    Float,
    String,
    Bytes,
    List,
    Map,
    Structure,
}
