namespace GraphApi.Model.Directives;

/// <summary>What a directive's argument wants.</summary>
internal enum ArgumentKind
{
    Text,
    Texts,
    Direction,

    /// <summary>DIRECTED or UNDIRECTED.</summary>
    QueryDirection,

    /// <summary>Any value but null; its field says which.</summary>
    Value,

    /// <summary>A list of CREATE and UPDATE.</summary>
    Operations,

    /// <summary>Known to @neo4j/graphql, and without meaning for an API that only reads.</summary>
    Ignored,
}
