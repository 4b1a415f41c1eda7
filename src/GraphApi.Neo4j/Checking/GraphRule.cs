namespace GraphApi.Neo4j.Checking;

/// <summary>
/// One thing that may be wrong with a graph. <paramref name="Match"/> finds where it is, a row each: <c>MATCH (n:`Movie`) WHERE n.`title` IS NULL</c>;
/// <paramref name="Example"/> says of a row where: <c>elementId(n)</c>.
/// </summary>
internal sealed record GraphRule(string Subject, string Problem, string Match, string Example);
