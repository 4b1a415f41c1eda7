namespace GraphApi.Server.Commands;

/// <summary>A time to wait, to the second: <c>0:01:05</c>.</summary>
internal static class TimeLeft
{
    public static string Text(double seconds) => TimeSpan.FromSeconds(Math.Ceiling(seconds)).ToString(@"h\:mm\:ss", System.Globalization.CultureInfo.InvariantCulture);
}
