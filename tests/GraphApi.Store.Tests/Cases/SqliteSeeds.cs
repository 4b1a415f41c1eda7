namespace GraphApi.Store.Tests.Cases;

/// <summary>An embedded store that holds the seeds.</summary>
public sealed class SqliteSeeds() : SqliteGraph(CaseGraph.Claims);
