using System.Net.Sockets;
using GraphApi.Server.Settings;
using Microsoft.AspNetCore.Connections;

namespace GraphApi.Server.Hosting;

/// <summary>Starts the host, and says in one line what keeps it from listening.</summary>
internal static class HostStart
{
    public static async Task StartAsync(WebApplication app, CancellationToken cancellation)
    {
        try
        {
            await app.StartAsync(cancellation);
        }
        catch (IOException e) when (e.InnerException is AddressInUseException)
        {
            throw new HostStartException($"{e.Message} Stop what listens there, or give another address by --urls.", e);
        }
        catch (Exception e) when (e is SocketException or IOException)
        {
            throw new HostStartException($"Can't listen at {app.Configuration[SettingKeys.Urls]}: {e.Message}.", e);
        }
        catch (InvalidOperationException e) when (e.Message.Contains("certificate", StringComparison.OrdinalIgnoreCase))
        {
            throw new HostStartException("https needs a certificate: set Kestrel__Certificates__Default__Path, or use http.", e);
        }
    }
}
