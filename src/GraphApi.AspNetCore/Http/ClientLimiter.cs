using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;

namespace GraphApi.AspNetCore.Http;

/// <summary>Bounds how many requests a client sends in a minute, a client being an address of IPv4 or a network of IPv6.</summary>
internal static class ClientLimiter
{
    private const int SegmentsOfWindow = 6;
    private const int NetworkBytes = 8;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    public static RateLimiterOptions For(int requestsPerMinute) => new()
    {
        GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, IPAddress>(context => RateLimitPartition.GetSlidingWindowLimiter(
            ClientOf(context.Connection.RemoteIpAddress),
            _ => new SlidingWindowRateLimiterOptions { PermitLimit = requestsPerMinute, Window = Window, SegmentsPerWindow = SegmentsOfWindow })),
        OnRejected = (rejected, _) => RefuseAsync(rejected),
    };

    private static async ValueTask RefuseAsync(OnRejectedContext rejected)
    {
        var context = rejected.HttpContext;
        context.Response.Headers[Correlation.Header] = Correlation.IdOf(context);
        var answer = Answer.For(new TransportException(
            StatusCodes.Status429TooManyRequests, TransportErrorCodes.TooManyRequests, "Too many requests of this client; send fewer.")
        {
            RetryAfter = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : Window / SegmentsOfWindow,
        });
        await AnswerWriter.WriteAsync(context, answer, ResponseMediaType.Choose(context.Request.Headers.Accept) ?? ResponseMediaType.Json);
    }

    /// <summary>Of IPv6 the upper half: who has one address there has all of its network.</summary>
    private static IPAddress ClientOf(IPAddress? address)
    {
        if (address is null)
            return IPAddress.None;
        if (address.IsIPv4MappedToIPv6)
            return address.MapToIPv4();
        if (address.AddressFamily != AddressFamily.InterNetworkV6)
            return address;
        var bytes = address.GetAddressBytes();
        bytes.AsSpan(NetworkBytes).Clear();
        return new IPAddress(bytes);
    }
}
