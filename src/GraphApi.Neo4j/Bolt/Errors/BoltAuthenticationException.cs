namespace GraphApi.Neo4j.Bolt;

/// <summary>The server refused user and password.</summary>
public sealed class BoltAuthenticationException(string code, string message) : BoltException(message)
{
    /// <summary>Neo4j's own code, e.g. <c>Neo.ClientError.Security.Unauthorized</c>.</summary>
    public string Code { get; } = code;
}
