namespace GraphApi.Store.Tests.Cases;

/// <summary>An embedded store that holds the graph of the cases of unions.</summary>
public sealed class SqliteUnions() : SqliteGraph(CaseGraph.Unions);
