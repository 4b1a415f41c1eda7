namespace GraphApi.Neo4j.Bolt;

/// <summary>Whatever can go wrong between here and Neo4j; each kind is a class of its own.</summary>
public abstract class BoltException(string message, Exception? cause = null) : Exception(message, cause);
