using GraphApi.Server.Settings;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace GraphApi.Server.Hosting;

/// <summary>Has Kestrel keep to the limits of connections.</summary>
internal static class ConnectionRules
{
    /// <summary>A start may be slow: a phone wakes up, a proxy gathers.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    public static void Apply(KestrelServerOptions kestrel, ConnectionLimits limits)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxConcurrentConnections = limits.MaxConnections > 0 ? limits.MaxConnections : null;
        kestrel.Limits.RequestHeadersTimeout = limits.HeaderTimeout;
        kestrel.Limits.MinRequestBodyDataRate = new MinDataRate(limits.MinRequestBytesPerSecond, Grace);
        kestrel.Limits.MinResponseDataRate = new MinDataRate(limits.MinResponseBytesPerSecond, Grace);
    }
}
