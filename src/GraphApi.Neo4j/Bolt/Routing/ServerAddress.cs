using System.Globalization;

namespace GraphApi.Neo4j.Bolt;

/// <summary>Host and port of a server; the host of an IPv6 address is kept without its brackets.</summary>
internal sealed record ServerAddress(string Host, int Port)
{
    /// <summary>Reads "host:port", "[::1]:port" or a host alone, as routing tables have them.</summary>
    internal static ServerAddress Parse(string text)
    {
        var colon = text.LastIndexOf(':');
        // Several colons without brackets are an IPv6 address alone.
        var isBareIPv6 = !text.StartsWith('[') && text.IndexOf(':', StringComparison.Ordinal) < colon;
        if (colon <= text.LastIndexOf(']') || isBareIPv6)
            return new ServerAddress(text.Trim('[', ']'), Neo4jUri.DefaultPort);
        if (!ushort.TryParse(text.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var port))
            throw new BoltProtocolException($"The server names an address that is none: {text}.");
        return new ServerAddress(text[..colon].Trim('[', ']'), port);
    }

    public override string ToString() => Host.Contains(':', StringComparison.Ordinal) ? $"[{Host}]:{Port}" : $"{Host}:{Port}";
}
