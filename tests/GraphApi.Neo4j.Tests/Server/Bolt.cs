using GraphApi.Neo4j.Bolt;
using GraphApi.Neo4j.Tests.PackStream;

namespace GraphApi.Neo4j.Tests.Server;

/// <summary>Short forms for statements and answers.</summary>
internal static class Bolt
{
    internal static BoltStatement Read(string text, params (string Name, object? Value)[] parameters) => new(text, Encode(parameters));

    internal static BoltStatement Write(string text, params (string Name, object? Value)[] parameters) =>
        new(text, Encode(parameters), AccessMode.Write);

    /// <summary>The fields of a record as objects.</summary>
    internal static List<object?> Record(this BoltResult result, int index = 0) =>
        (List<object?>)new PackStreamReader(result[index]).ReadValue()!;

    /// <summary>Runs a statement whose answer is one value.</summary>
    internal static async Task<object?> ValueAsync(this BoltClient client, BoltStatement statement, CancellationToken cancellation = default)
    {
        using var result = await client.RunAsync(statement, cancellation);
        return result.Record()[0];
    }

    internal static int IdleConnections(this BoltClient client) => client.Router.Pool(client.Settings.Uri.Address).IdleCount;

    private static byte[] Encode((string Name, object? Value)[] parameters) =>
        RandomValue.Encode(parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value));
}
