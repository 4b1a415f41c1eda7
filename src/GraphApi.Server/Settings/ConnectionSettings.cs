namespace GraphApi.Server.Settings;

/// <summary>Reads the limits of connections.</summary>
internal static class ConnectionSettings
{
    private const long Fastest = 1024 * 1024;

    public static ConnectionLimits Read(SettingValues values)
    {
        var defaults = new ConnectionLimits();
        return new ConnectionLimits
        {
            MaxConnections = values.Whole(SettingKeys.MaxConnections, defaults.MaxConnections, 0, int.MaxValue),
            HeaderTimeout = values.Seconds(SettingKeys.HeaderTimeoutSeconds, defaults.HeaderTimeout),
            MinRequestBytesPerSecond = values.Whole(SettingKeys.MinRequestBytesPerSecond, defaults.MinRequestBytesPerSecond, 1, Fastest),
            MinResponseBytesPerSecond = values.Whole(SettingKeys.MinResponseBytesPerSecond, defaults.MinResponseBytesPerSecond, 1, Fastest),
        };
    }
}
