namespace GraphApi.Sqlite.Storage;

/// <summary>What a table holds; the values stand in files.</summary>
internal enum TableKind
{
    Node = 1,
    Interface = 2,
    Relationship = 3,
    Union = 4,
}
