namespace GraphApi.Planning.Import.Csv;

/// <summary>What a column of neo4j-admin's format holds.</summary>
internal enum CsvColumnKind
{
    /// <summary>A value; its type is the schema's.</summary>
    Property,

    /// <summary><c>:ID</c>: the node's key.</summary>
    Id,

    /// <summary><c>:LABEL</c>: the node's labels, with <c>;</c> between them.</summary>
    Label,

    /// <summary><c>:START_ID</c>: the key of the node that the relationship starts from.</summary>
    Start,

    /// <summary><c>:END_ID</c>: the key of the node that it leads to.</summary>
    End,

    /// <summary><c>:TYPE</c>: the relationship's type.</summary>
    Type,

    /// <summary><c>:IGNORE</c>.</summary>
    Ignored,
}
