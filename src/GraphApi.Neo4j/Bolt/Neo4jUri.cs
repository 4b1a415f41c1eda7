using System.Diagnostics.CodeAnalysis;

namespace GraphApi.Neo4j.Bolt;

/// <summary>Where Neo4j is, as the official drivers write it: <c>bolt|neo4j[+s|+ssc]://host[:port]</c>, by default port 7687.</summary>
public sealed record Neo4jUri
{
    internal const int DefaultPort = 7687;

    private Neo4jUri(string scheme, ServerAddress address) => (Scheme, Address) = (scheme, address);

    public string Scheme { get; }

    public string Host => Address.Host;

    public int Port => Address.Port;

    /// <summary>The neo4j schemes ask the server where to read and where to write.</summary>
    public bool IsRouted => Scheme.StartsWith("neo4j", StringComparison.Ordinal);

    public bool IsEncrypted => Scheme.Contains('+', StringComparison.Ordinal);

    /// <summary>The +ssc schemes take a certificate that nobody vouches for ("self-signed certificate").</summary>
    public bool AcceptsAnyCertificate => Scheme.EndsWith("+ssc", StringComparison.Ordinal);

    internal ServerAddress Address { get; }

    /// <exception cref="FormatException">It is none; the message says what to write.</exception>
    public static Neo4jUri Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!Uri.TryCreate(text.Trim(), UriKind.Absolute, out var uri) || uri.Host.Length == 0)
            throw new FormatException("The Neo4j URI can't be read: write bolt://HOST:7687 or neo4j://HOST:7687.");
        RefuseForeignScheme(uri);
        if (uri.UserInfo.Length > 0)
            throw new FormatException("The Neo4j URI holds a user or password: give them as NEO4J_USER and NEO4J_PASSWORD.");
        if (uri.AbsolutePath.Trim('/').Length > 0 || uri.Query.Length > 0 || uri.Fragment.Length > 0)
        {
            throw new FormatException(
                $"The Neo4j URI goes on after host and port: write {uri.Scheme}://{uri.Authority}, and the database as NEO4J_DATABASE.");
        }

        return new Neo4jUri(uri.Scheme, new ServerAddress(uri.IdnHost.Trim('[', ']'), uri.Port > 0 ? uri.Port : DefaultPort));
    }

    /// <summary>The canonical text, e.g. <c>bolt://localhost:7687</c>.</summary>
    public override string ToString() => $"{Scheme}://{Address}";

    private static void RefuseForeignScheme(Uri uri)
    {
        switch (uri.Scheme)
        {
            case "bolt" or "bolt+s" or "bolt+ssc" or "neo4j" or "neo4j+s" or "neo4j+ssc":
                return;
            case "http" or "https":
                RefuseHttp(uri);
                return;
            default:
                throw new FormatException(
                    $"The Neo4j URI has the scheme '{uri.Scheme}': write bolt, bolt+s, bolt+ssc, neo4j, neo4j+s or neo4j+ssc.");
        }
    }

    // 7474 and 7473 are the ports of HTTP; Bolt listens on another one, by default 7687.
    [DoesNotReturn]
    private static void RefuseHttp(Uri uri)
    {
        var host = uri.HostNameType == UriHostNameType.IPv6 ? $"[{uri.IdnHost.Trim('[', ']')}]" : uri.IdnHost;
        var scheme = uri.Scheme == "https" ? "bolt+s" : "bolt";
        throw new FormatException(
            $"Neo4j is reached by Bolt, not by HTTP: write {scheme}://{host}:{DefaultPort} instead of {uri.Scheme}://{host}:{uri.Port}.");
    }
}
