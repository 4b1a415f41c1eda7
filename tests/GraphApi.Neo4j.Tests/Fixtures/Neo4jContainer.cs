using System.Security.Cryptography;
using DotNet.Testcontainers.Builders;
using DotNet.Testcontainers.Containers;
using GraphApi.Neo4j.Bolt;

namespace GraphApi.Neo4j.Tests.Fixtures;

/// <summary>A Neo4j in Docker, of this run alone.</summary>
internal sealed class Neo4jContainer : IAsyncDisposable
{
    private const string Image = "neo4j:5.26-community";
    private readonly IContainer _container;

    private Neo4jContainer(IContainer container, BoltSettings settings) => (_container, Settings) = (container, settings);

    internal BoltSettings Settings { get; }

    internal static async Task<Neo4jContainer> StartAsync()
    {
        var password = RandomNumberGenerator.GetHexString(24);
        var container = new ContainerBuilder(Image)
            .WithEnvironment("NEO4J_AUTH", $"neo4j/{password}")
            .WithEnvironment("NEO4J_server_memory_heap_max__size", "512m")
            .WithPortBinding(Neo4jUri.Parse("bolt://localhost").Port, assignRandomHostPort: true)
            .WithWaitStrategy(Wait.ForUnixContainer().UntilMessageIsLogged("Started\\."))
            .Build();
        try
        {
            using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(5));
            await container.StartAsync(limit.Token);
            var uri = Neo4jUri.Parse($"bolt://{container.Hostname}:{container.GetMappedPublicPort(7687)}");
            return new Neo4jContainer(container, new BoltSettings(uri, "neo4j", password));
        }
        catch
        {
            await container.DisposeAsync();
            throw;
        }
    }

    public ValueTask DisposeAsync() => _container.DisposeAsync();
}
