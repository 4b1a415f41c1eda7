namespace GraphApi.Server.Settings;

/// <summary>The stores that there are, by the names that users give.</summary>
internal enum StoreKind
{
    Sqlite,
    Neo4j,
}
