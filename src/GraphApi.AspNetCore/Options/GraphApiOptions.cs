using GraphApi.Execution;

namespace GraphApi.AspNetCore.Options;

/// <summary>Settings of the API as <c>AddGraphApi</c> takes them.</summary>
public sealed class GraphApiOptions
{
    /// <summary>Methods, bodies, batches, compression, other origins.</summary>
    public HttpOptions Http { get; set; } = new();

    /// <summary>Page sizes, depth, time and the like.</summary>
    public ExecutionOptions Execution { get; set; } = new();

    /// <summary>Operations that clients name instead of sending their text.</summary>
    public PersistedOptions Persisted { get; set; } = new();

    /// <summary>
    /// Whether the schema is shown to who asks: by introspection, as text at <c>?sdl</c>, and in the IDE. Where nobody says, it is
    /// in Development alone.
    /// </summary>
    public bool? Introspection { get; set; }

    /// <summary>The folder of ready operations (<c>*.graphql</c>) that the IDE and the start page offer.</summary>
    public string? OperationsFolder { get; set; }

    /// <summary>The folder of Cypher queries (<c>*.cypher</c>, and <c>style.grass</c>) that are played as a guide in Neo4j Browser.</summary>
    public string? CypherFolder { get; set; }
}
