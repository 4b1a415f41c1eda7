using System.Collections.Immutable;
using GraphApi.AspNetCore.Options;
using GraphApi.Execution;
using GraphApi.Neo4j.Bolt;

namespace GraphApi.Server.Settings;

/// <summary>All settings of the server, checked.</summary>
internal sealed record ServerSettings
{
    public required string Schema { get; init; }

    public required StoreKind Store { get; init; }

    public required string Data { get; init; }

    /// <summary>Given for <see cref="StoreKind.Neo4j"/> alone.</summary>
    public BoltSettings? Neo4j { get; init; }

    /// <summary>What to load into an empty store; default where nobody said.</summary>
    public ImmutableArray<string> Seeds { get; init; }

    public required bool LoadSeeds { get; init; }

    /// <summary>Whether the schema is shown; null where nobody said.</summary>
    public bool? Introspection { get; init; }

    public required HttpOptions Http { get; init; }

    public required ConnectionLimits Connections { get; init; }

    public required PersistedOptions Persisted { get; init; }

    public required ExecutionOptions Execution { get; init; }

    public required LogFormat LogFormat { get; init; }

    public required TelemetryExports Telemetry { get; init; }
}
