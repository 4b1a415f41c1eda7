namespace GraphApi.Store.Tests.Cases;

/// <summary>An embedded store that holds the graph of the cases of relationships without a direction.</summary>
public sealed class SqliteUndirected() : SqliteGraph(CaseGraph.Undirected);
